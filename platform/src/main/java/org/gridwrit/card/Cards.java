package org.gridwrit.card;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.gridwrit.access.Role.DISPATCHER;
import static org.gridwrit.access.Role.WORKER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.audit.Audit;
import org.gridwrit.division.Division;
import org.gridwrit.division.Divisions;
import org.gridwrit.grid.GridOnDuty;
import org.gridwrit.grid.Grids;
import org.gridwrit.grid.Worker;
import org.gridwrit.grid.Workers;
import org.gridwrit.seal.Signatures;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 授权证 Issued by the township for a year, shown by the worker, checked by anybody, revoked at once. For one task there
/// are [TaskCards].
@Service
@Transactional
public class Cards {
    private static final String CHECK = "card-check";

    private final CardStore store;
    private final TaskCardStore taskCards;
    private final Areas areas;
    private final TownshipTaskCards ofTasks;
    private final Workers workers;
    private final Grids grids;
    private final Divisions divisions;
    private final Signatures signatures;
    private final Audit audit;
    private final Walls walls;
    private final Keys keys;
    private final Clock clock;

    Cards(
            CardStore store,
            TaskCardStore taskCards,
            Areas areas,
            TownshipTaskCards ofTasks,
            Workers workers,
            Grids grids,
            Divisions divisions,
            Signatures signatures,
            Audit audit,
            Walls walls,
            Keys keys,
            Clock clock) {
        this.store = store;
        this.taskCards = taskCards;
        this.areas = areas;
        this.ofTasks = ofTasks;
        this.workers = workers;
        this.grids = grids;
        this.divisions = divisions;
        this.signatures = signatures;
        this.audit = audit;
        this.walls = walls;
        this.keys = keys;
        this.clock = clock;
    }

    /// One line of a township's list; the last card of the worker, if there is one.
    record Holder(Worker worker, Optional<AuthorityCard> card) {}

    @Transactional(readOnly = true)
    List<Holder> inTownship(Actor actor, String township) {
        actor.mustBe(DISPATCHER);
        var last = new LinkedHashMap<UUID, AuthorityCard>();
        for (var card : store.inTownship(actor.scope(), Division.cityOf(township), township, today())) {
            last.put(card.worker(), card);
        }
        return workers.inTownship(actor.scope(), township).stream()
                .map(it -> new Holder(it, Optional.ofNullable(last.get(it.uuid()))))
                .toList();
    }

    /// 发证 For every worker of the township who holds a grid and has no card to the end of this year. Answers how many.
    int issueAll(Actor actor, String township) {
        actor.mustBe(DISPATCHER);
        var town = divisions.named(township);
        if (!township.startsWith(actor.division())) throw new Refusal("access.division", town.name());
        var held = held(actor.scope(), town);
        var issued = new ArrayList<UUID>();
        for (var holder : inTownship(actor, township)) {
            var own = held.get(holder.worker().uuid());
            if (own == null
                    || holder.card().filter(it -> it.revocation() == null).isPresent()) continue;
            var card = card(holder.worker(), town, own);
            if (store.add(card)) issued.add(card.id().uuid());
        }
        audit.recordAll(actor, town.cityCode(), "card.issue", issued);
        return issued.size();
    }

    /// 吊销 Whoever scans it from now on is told. The worker's cards for single tasks go with it.
    void revoke(Actor actor, Id id, String reason) {
        actor.mustBe(DISPATCHER);
        var why = TownshipTaskCards.reason(reason);
        var card = store.lock(actor.scope(), id).orElseThrow(() -> new Refusal("card.unknown"));
        if (card.revocation() != null) return;
        store.revoke(id, why, clock.instant());
        ofTasks.revoke(actor, card.worker(), why);
        audit.record(actor, id.city(), "card.revoke", id.uuid());
    }

    @Transactional(readOnly = true)
    Optional<AuthorityCard> own(Actor actor) {
        actor.mustBe(WORKER);
        return store.current(new Scope.OfWorker(actor.worker()), actor.city(), today());
    }

    /// What its QR code carries.
    String token(AuthorityCard card) {
        var words = CardToken.words(card);
        return new CardToken(words, signatures.sign(words.getBytes(UTF_8))).toString();
    }

    /// 核验 For anybody. A card is what was signed; what is in the database decides whether it still counts.
    @Transactional(readOnly = true)
    Checked check(String text) {
        var read = CardToken.read(text);
        if (read.isEmpty()) return new Checked.Unreadable();
        var token = read.get();
        if (!signatures.holds(token.words().getBytes(UTF_8), token.signature())) return new Checked.Forged();
        var card = walls.within(
                Wall.ofProgram(CHECK), () -> token.isForTask() ? taskCards.shown(token.id()) : store.shown(token.id()));
        if (card.isEmpty()) return new Checked.Forged();
        var found = card.get();
        var own = walls.within(
                Wall.ofProgram(CHECK, found.worker()),
                () -> areas.held(new Scope.OfWorker(found.worker()), Division.cityOf(found.townshipCode())));
        return new Checked.Genuine(found, found.on(today(), !own.isEmpty()), own);
    }

    private Map<UUID, List<GridOnDuty>> held(Scope scope, Division town) {
        return grids.list(scope, town.cityCode(), town.code(), null, 10_000).rows().stream()
                .filter(it -> it.workerId() != null)
                .collect(Collectors.groupingBy(GridOnDuty::workerId));
    }

    private AuthorityCard card(Worker worker, Division town, List<GridOnDuty> own) {
        var today = today();
        return new AuthorityCard(
                new Id(worker.city(), keys.next()),
                worker.uuid(),
                worker.name(),
                town.code(),
                areas.words(town.code(), own),
                today,
                LocalDate.of(today.getYear(), 12, 31),
                clock.instant(),
                null,
                null);
    }

    private LocalDate today() {
        return Times.today(clock);
    }
}
