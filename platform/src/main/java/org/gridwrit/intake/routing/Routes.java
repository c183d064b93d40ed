package org.gridwrit.intake.routing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.gridwrit.access.Role.DISPATCHER;
import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.address.Addresses;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.AddressKey;
import org.gridwrit.casefile.day.Outlook;
import org.gridwrit.casefile.day.Whose;
import org.gridwrit.court.Courts;
import org.gridwrit.division.Divisions;
import org.gridwrit.grid.GridOnDuty;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Doubtful addresses 疑难地址 and what people decide about them. A decision is remembered for the city of the court and
/// can be forgotten.
@Service
@Transactional
public class Routes {
    private static final int PAGE = 20;
    private static final int REMEMBERED_PAGE = 50;

    private final RouteStore store;
    private final RememberedStore remembered;
    private final Routing routing;
    private final TaskDrafts drafts;
    private final Tasks tasks;
    private final Addresses addresses;
    private final Courts courts;
    private final Outlook outlook;
    private final Divisions divisions;
    private final Audit audit;
    private final Walls walls;
    private final Clock clock;

    Routes(
            RouteStore store,
            RememberedStore remembered,
            Routing routing,
            TaskDrafts drafts,
            Tasks tasks,
            Addresses addresses,
            Courts courts,
            Outlook outlook,
            Divisions divisions,
            Audit audit,
            Walls walls,
            Clock clock) {
        this.store = store;
        this.remembered = remembered;
        this.routing = routing;
        this.drafts = drafts;
        this.tasks = tasks;
        this.addresses = addresses;
        this.courts = courts;
        this.outlook = outlook;
        this.divisions = divisions;
        this.audit = audit;
        this.walls = walls;
        this.clock = clock;
    }

    /// The longest waiting first.
    @Transactional(readOnly = true)
    public Page<DoubtfulRoute> open(Actor actor, @Nullable Whose whose, @Nullable UUID after) {
        return Page.of(
                store.open(actor.scope(), cities(actor), outlook.cases(actor, whose), after, PAGE + 1),
                PAGE,
                it -> it.id().uuid().toString());
    }

    /// The same for a person's eyes: one line on the trail for the page.
    public Page<DoubtfulRoute> browse(Actor actor, @Nullable Whose whose, @Nullable UUID after) {
        var found = open(actor, whose, after);
        audit.list(actor, actor.city(), "route.list", found.rows().size(), whose == Whose.MINE ? "open MINE" : "open");
        return found;
    }

    private List<String> cities(Actor actor) {
        return switch (actor.scope()) {
            case Scope.OfCourt(var code) -> courts.citiesUnder(code);
            case Scope.OfDivision division -> store.courtCities(division);
            case Scope.OfWorker _, Scope.None _ -> List.of();
        };
    }

    /// 定位 Says which village an address lies in. Its tasks go to the grid, with those of the court's other debtors who
    /// gave the same address, and what it names that no list has is learned. Saying the same again changes nothing.
    ///
    /// @throws Refusal `route.no-grid` when the village has no grid to go to
    public void settle(Actor actor, Id id, String village) {
        actor.mustBe(LIAISON, OFFICER, DISPATCHER);
        var route = store.lock(actor.scope(), id).orElseThrow(() -> new Refusal("route.unknown"));
        mustBeReached(actor, village);
        if (!route.isOpen()) return;
        var grid = routing.gridIn(village, route.address())
                .orElseThrow(() -> new Refusal("route.no-grid", divisions.path(village)));
        var together = new ArrayList<>(store.lockSame(route));
        together.addFirst(route);
        walls.within(Wall.ofProgram("settling", route.court(), id.city()), () -> {
            plan(actor, together, grid);
            if (AddressKey.of(route.address()).isEmpty()) return;
            remembered.remember(id.city(), route.address(), village, actor.name(), clock.instant());
            addresses.settled(actor, courts.named(route.court()), route.address(), village);
        });
        store.settle(id.city(), together, actor.name(), village, clock.instant());
        audit.recordAll(
                actor,
                id.city(),
                "route.settle",
                together.stream().map(it -> it.id().uuid()).toList());
    }

    /// 不派 No grid can help: the address lies elsewhere, or nowhere.
    public void dismiss(Actor actor, Id id) {
        actor.mustBe(LIAISON, OFFICER);
        var route = store.lock(actor.scope(), id).orElseThrow(() -> new Refusal("route.unknown"));
        if (!route.isOpen()) return;
        store.settle(id.city(), List.of(route), actor.name(), null, clock.instant());
        audit.record(actor, id.city(), "route.dismiss", id.uuid());
    }

    public Page<Remembered> remembered(Actor actor, String text, String after) {
        actor.mustBe(LIAISON, OFFICER);
        var found = Page.of(
                remembered.list(actor.city(), text, after, REMEMBERED_PAGE + 1), REMEMBERED_PAGE, Remembered::key);
        audit.list(actor, actor.city(), "route.list-remembered", found.rows().size(), text);
        return found;
    }

    /// 遗忘 The next docket with this address asks again; tasks that went out stay where they are.
    public void forget(Actor actor, String key) {
        actor.mustBe(LIAISON, OFFICER);
        if (remembered.forget(actor.city(), key)) {
            audit.record(actor, actor.city(), "route.forget", UUID.nameUUIDFromBytes(key.getBytes(UTF_8)));
        }
    }

    private void plan(Actor actor, List<DoubtfulRoute> routes, GridOnDuty grid) {
        var policy = courts.policy(routes.getFirst().court());
        tasks.plan(
                actor,
                routes.getFirst().id().city(),
                routes.stream()
                        .flatMap(it -> drafts.of(it, grid, policy).stream())
                        .toList());
    }

    /// A township settles addresses within itself only; where else somebody lives is not for it to say.
    private void mustBeReached(Actor actor, String village) {
        if (village.length() != 12 || !divisions.exists(village)) throw new Refusal("division.unknown", village);
        if (actor.scope() instanceof Scope.OfDivision(var own) && !village.startsWith(own)) {
            throw new Refusal("route.outside", divisions.path(village));
        }
    }
}
