package org.gridwrit.identity;

import java.util.UUID;
import org.gridwrit.access.Role;
import org.gridwrit.court.Courts;
import org.gridwrit.division.Division;
import org.gridwrit.division.Divisions;
import org.gridwrit.grid.Workers;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds the unit an account belongs to by what the administrator typed: a court's code, a division's code or a
/// worker's id, as the role asks.
@Component
class Units {
    private static final int REGION_DIGITS = 2;

    private final Courts courts;
    private final Divisions divisions;
    private final Workers workers;

    Units(Courts courts, Divisions divisions, Workers workers) {
        this.courts = courts;
        this.divisions = divisions;
        this.workers = workers;
    }

    NewAccount account(String login, String name, String password, Role role, String unit) {
        return switch (role) {
            case OFFICER, LIAISON, PRESIDENT -> {
                var court = courts.named(unit);
                yield account(login, name, password, role, court.cityCode(), court.code(), null, null);
            }
            case DISPATCHER, COMMITTEE, FINANCE, PETITION -> {
                var division = divisions.named(unit);
                yield account(login, name, password, role, city(division), null, division.code(), null);
            }
            case WORKER -> {
                var worker = workers.named(Id.valueOf(unit));
                yield account(login, name, password, role, worker.city(), null, null, worker.uuid());
            }
            case AUDITOR, ADMINISTRATOR, SECURITY -> {
                if (!unit.isEmpty()) throw new Refusal("account.scope");
                yield account(login, name, password, role, Accounts.REGION, null, null, null);
            }
        };
    }

    /// What the unit is called, for people: codes and ids are for typing.
    String name(Account account) {
        var court = account.court();
        var division = account.division();
        var worker = account.worker();
        if (court != null) return courts.named(court).name();
        if (division != null) return divisions.path(division);
        return worker == null
                ? ""
                : workers.named(new Id(account.city(), worker)).name();
    }

    private static NewAccount account(
            String login,
            String name,
            String password,
            Role role,
            String city,
            @Nullable String court,
            @Nullable String division,
            @Nullable UUID worker) {
        return new NewAccount(login, name, password, role, city, court, division, worker);
    }

    private static String city(Division division) {
        return division.code().length() == REGION_DIGITS ? Accounts.REGION : division.cityCode();
    }
}
