package org.gridwrit.identity.door;

import static org.gridwrit.access.Role.ADMINISTRATOR;
import static org.gridwrit.access.Role.AUDITOR;
import static org.gridwrit.access.Role.COMMITTEE;
import static org.gridwrit.access.Role.DISPATCHER;
import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;
import static org.gridwrit.access.Role.SECURITY;
import static org.gridwrit.access.Role.WORKER;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;
import org.gridwrit.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/// Which roles may come to which addresses at all; the first that fits decides, and under `/api` what fits none is
/// closed. What an account may do there, and to which rows, the commands and its [Scope] decide.
///
/// [Scope]: org.gridwrit.access.Scope
record Callers(@Nullable HttpMethod method, List<String> paths, List<Role> roles) {
    private static final List<Role> COURT = List.of(OFFICER, LIAISON, PRESIDENT);
    private static final List<Role> COURT_AND_TOWNSHIP = List.of(OFFICER, LIAISON, PRESIDENT, DISPATCHER);
    private static final List<Role> READERS_OF_FIGURES = List.of(OFFICER, LIAISON, PRESIDENT, COMMITTEE, DISPATCHER);

    /// Pages for people who have not signed in, and may have no account at all.
    static final List<String> OPEN = List.of(
            "/",
            "/sign-in",
            "/sign-in/passkey/**",
            "/device/binding",
            "/complaints",
            "/complaints/answer",
            "/card/*",
            "/error",
            "/favicon.ico");

    static final List<Callers> ALL = List.of(
            // Deciding in law is the officer's alone (CPL 239).
            to(POST, List.of(OFFICER), "/console/cases/*/closing", "/console/cases/*/recoveries"),
            to(POST, List.of(OFFICER), "/console/cases/*/resumption", "/api/v1/cases/*/resumption"),
            to(PUT, List.of(OFFICER), "/api/v1/cases/*/closing", "/api/v1/cases/*/recoveries/*"),
            to(List.of(OFFICER, PRESIDENT), "/console/tasks/*/recusal"),
            // Who asks for a watch does not approve it (PIPL art. 28).
            to(POST, List.of(OFFICER), "/console/tasks/*/watch", "/api/v1/tasks/*/watches"),
            to(POST, List.of(PRESIDENT), "/console/watches/**"),
            to(PUT, List.of(PRESIDENT), "/api/v1/watches/**"),
            to(COURT, "/api/v1/watches/**"),
            to(List.of(OFFICER, PRESIDENT), "/console/cases/*/looks/**", "/api/v1/cases/*/looks"),
            to(POST, List.of(PRESIDENT), "/console/holds/**"),
            to(POST, List.of(LIAISON, PRESIDENT), "/console/policy"),
            to(PUT, List.of(LIAISON, PRESIDENT), "/api/v1/courts/*/dispatch-policy"),
            to(POST, List.of(OFFICER, LIAISON), "/console/routes/**", "/console/remembered/**"),
            to(List.of(OFFICER, LIAISON), "/console/remembered/**", "/api/v1/remembered-addresses/**"),
            to(POST, List.of(OFFICER, LIAISON), "/api/v1/routes/*/dismissal"),
            to(PUT, List.of(OFFICER, LIAISON, DISPATCHER), "/api/v1/routes/**"),
            to(POST, List.of(OFFICER, LIAISON), "/console/learned-names/**"),
            to(PUT, List.of(OFFICER, LIAISON, DISPATCHER), "/api/v1/learned-names/**"),
            to(DELETE, List.of(OFFICER, LIAISON, DISPATCHER), "/api/v1/learned-names/**"),
            to(POST, List.of(ADMINISTRATOR), "/api/v1/holidays"),
            to(PUT, List.of(WORKER), "/api/v1/tasks/*/acceptances/*", "/api/v1/tasks/*/recusals/*"),
            to(PUT, List.of(WORKER), "/api/v1/tasks/*/reports/*"),
            to(GET, List.of(OFFICER, PRESIDENT), "/api/v1/tasks/*/recusal"),
            to(PUT, COURT, "/api/v1/tasks/*/confirmations/*", "/api/v1/tasks/*/returns/*"),
            to(PUT, COURT, "/api/v1/tasks/*/withdrawals/*"),
            to(PUT, List.of(DISPATCHER), "/api/v1/grids/*/post"),
            to(DELETE, List.of(DISPATCHER), "/api/v1/grids/*/post"),
            to(POST, List.of(DISPATCHER), "/api/v1/workers"),
            to(PUT, List.of(DISPATCHER), "/api/v1/workers/*/task-cards/revocation"),
            to(List.of(DISPATCHER), "/api/v1/cards/**"),
            to(GET, COURT_AND_TOWNSHIP, "/api/v1/grids/*/posts"),
            to(COURT, "/console/**", "/api/v1/cases/**", "/api/v1/dockets/**"),
            to(COURT_AND_TOWNSHIP, "/api/v1/tasks/**", "/api/v1/routes/**", "/api/v1/workers/**"),
            to(COURT_AND_TOWNSHIP, "/alarms/**", "/api/v1/alarms/**"),
            to(COURT_AND_TOWNSHIP, "/api/v1/addresses/**", "/api/v1/learned-names/**"),
            to(List.of(DISPATCHER), "/township/**"),
            to(List.of(WORKER), "/field/**", "/api/v1/errands/**", "/api/v1/field/**"),
            to(List.of(PRESIDENT, DISPATCHER, COMMITTEE), "/complaints/inbox", "/complaints/*/answer"),
            to(List.of(PRESIDENT, DISPATCHER, COMMITTEE), "/api/v1/complaints/**"),
            to(READERS_OF_FIGURES, "/figures/**", "/api/v1/figures/**", "/api/v1/grids/**"),
            to(List.of(AUDITOR), "/audit/**", "/api/v1/audit/**"),
            to(List.of(SECURITY), "/security/**", "/api/v1/security/**"),
            // Whoever runs the machine and whoever may change its keys are two people (GB/T 39786).
            to(List.of(SECURITY), "/admin/keys/**"),
            to(List.of(ADMINISTRATOR), "/admin/**", "/api/v1/accounts/**"),
            to(List.of(Role.values()), "/api/v1/own-account/**"),
            // What anybody may look up in the law gazette or the statistics office's list.
            to(GET, List.of(Role.values()), "/api/v1/divisions/**", "/api/v1/courts/**", "/api/v1/holidays/**"));

    private static Callers to(HttpMethod method, List<Role> roles, String... paths) {
        return new Callers(method, List.of(paths), roles);
    }

    private static Callers to(List<Role> roles, String... paths) {
        return new Callers(null, List.of(paths), roles);
    }

    String[] patterns() {
        return paths.toArray(String[]::new);
    }

    String[] roleNames() {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }
}
