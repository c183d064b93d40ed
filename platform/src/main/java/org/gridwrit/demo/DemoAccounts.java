package org.gridwrit.demo;

import static org.gridwrit.access.Role.ADMINISTRATOR;
import static org.gridwrit.access.Role.AUDITOR;
import static org.gridwrit.access.Role.COMMITTEE;
import static org.gridwrit.access.Role.DISPATCHER;
import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PETITION;
import static org.gridwrit.access.Role.PRESIDENT;
import static org.gridwrit.access.Role.SECURITY;
import static org.gridwrit.access.Role.WORKER;

import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.grid.GridKind;
import org.gridwrit.grid.Grids;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.NewAccount;
import org.springframework.stereotype.Component;

/// The accounts of the cast, all with one password.
@Component
class DemoAccounts {
    /// In the order in which a first look makes sense.
    static final List<String> LOGINS = List.of(
            "lu",
            "wei",
            "li",
            "nong",
            "huang",
            "president",
            "committee",
            "petition",
            "liang",
            "he",
            "auditor",
            "admin",
            "security");

    private static final String REGION = "450000";

    private final Accounts accounts;
    private final Grids grids;
    private final Walls walls;

    DemoAccounts(Accounts accounts, Grids grids, Walls walls) {
        this.accounts = accounts;
        this.grids = grids;
        this.walls = walls;
    }

    /// Opens them once.
    void open(Actor program) {
        if (accounts.actor("admin").isPresent()) return;
        accounts.openAll(
                program,
                List.of(
                        court("wei", "韦法官", OFFICER, Cast.COURT),
                        court("lu", "陆书记员", LIAISON, Cast.COURT),
                        court("president", "覃院长", PRESIDENT, Cast.COURT),
                        court("he", "何法官", OFFICER, Cast.SECOND_COURT),
                        court("liang", "梁书记员", LIAISON, Cast.SECOND_COURT),
                        division("huang", "黄调度员", DISPATCHER, Cast.TOWNSHIP),
                        division("committee", "莫干事", COMMITTEE, "4514"),
                        division("petition", "岑信访", PETITION, "4514"),
                        worker("li", "李网格员", Cast.LI_VILLAGE),
                        worker("nong", "农网格员", Cast.NONG_VILLAGE),
                        account("auditor", "罗审计", AUDITOR, REGION),
                        account("admin", "系统管理员", ADMINISTRATOR, REGION),
                        account("security", "唐安全", SECURITY, REGION)),
                accounts.hash(Cast.PASSWORD));
    }

    /// @throws IllegalStateException when somebody closed the account
    Actor of(String login) {
        return accounts.actor(login).orElseThrow(() -> new IllegalStateException(login));
    }

    private static NewAccount court(String login, String name, Role role, String court) {
        return new NewAccount(login, name, Cast.PASSWORD, role, Cast.CITY, court, null, null);
    }

    private static NewAccount division(String login, String name, Role role, String division) {
        return new NewAccount(login, name, Cast.PASSWORD, role, Cast.CITY, null, division, null);
    }

    private static NewAccount account(String login, String name, Role role, String city) {
        return new NewAccount(login, name, Cast.PASSWORD, role, city, null, null, null);
    }

    private NewAccount worker(String login, String name, String village) {
        return new NewAccount(login, name, Cast.PASSWORD, WORKER, Cast.CITY, null, null, holder(village));
    }

    private UUID holder(String village) {
        var found =
                walls.within(Wall.throughGrids("demo", village), () -> grids.ofVillages(Cast.CITY, List.of(village)));
        return found.getOrDefault(village, List.of()).stream()
                .filter(it -> it.kind() == GridKind.VILLAGE)
                .map(it -> it.workerId())
                .filter(it -> it != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody holds the grid of " + village));
    }
}
