package org.gridwrit.identity;

import static org.gridwrit.access.Role.ADMINISTRATOR;
import static org.gridwrit.access.Role.AUDITOR;
import static org.gridwrit.access.Role.COMMITTEE;
import static org.gridwrit.access.Role.DISPATCHER;
import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;
import static org.gridwrit.access.Role.WORKER;

import java.util.List;
import org.gridwrit.access.Role;

/// Which roles may come to which addresses at all. What an account may do there, and to which rows, its [Scope]
/// decides.
///
/// [Scope]: org.gridwrit.access.Scope
record Walls(List<String> paths, List<Role> roles) {
    private static final List<Role> COURT = List.of(OFFICER, LIAISON, PRESIDENT);
    private static final List<Role> READERS_OF_FIGURES = List.of(OFFICER, LIAISON, PRESIDENT, COMMITTEE, DISPATCHER);

    static final List<Walls> ALL = List.of(
            new Walls(List.of("/console/**"), COURT),
            new Walls(List.of("/api/v1/cases/**"), COURT),
            new Walls(List.of("/township/**"), List.of(DISPATCHER)),
            new Walls(List.of("/field/**"), List.of(WORKER)),
            new Walls(List.of("/figures/**", "/api/v1/figures/**"), READERS_OF_FIGURES),
            new Walls(List.of("/audit/**", "/api/v1/audit/**"), List.of(AUDITOR)),
            new Walls(List.of("/admin/**", "/api/v1/accounts/**"), List.of(ADMINISTRATOR)));

    String[] patterns() {
        return paths.toArray(String[]::new);
    }

    String[] roleNames() {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }
}
