package org.gridwrit.liaison;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.court.Courts;
import org.gridwrit.division.Divisions;
import org.gridwrit.liaison.HandoverPreview.GivenCase;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.between.Between;
import org.gridwrit.task.between.OpenItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 交接 People change, what is open does not: it is shown beforehand, handed to the successor in one transaction, and
/// both
/// are told. The list stays, so that nobody can say they were never told of it.
@Service
@Transactional
public class Handovers {
    private static final int MOST_ITEMS = 5000;
    private static final int LONGEST_WORDS = 2000;
    private static final int SHOWN = 50;

    private final Liaisons liaisons;
    private final LiaisonStore appointments;
    private final HandoverStore store;
    private final Reachable reachable;
    private final Between between;
    private final CaseFiles cases;
    private final Courts courts;
    private final Divisions divisions;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Keys keys;
    private final Clock clock;

    Handovers(
            Liaisons liaisons,
            LiaisonStore appointments,
            HandoverStore store,
            Reachable reachable,
            Between between,
            CaseFiles cases,
            Courts courts,
            Divisions divisions,
            Audit audit,
            ApplicationEventPublisher events,
            Keys keys,
            Clock clock) {
        this.liaisons = liaisons;
        this.appointments = appointments;
        this.store = store;
        this.reachable = reachable;
        this.between = between;
        this.cases = cases;
        this.courts = courts;
        this.divisions = divisions;
        this.audit = audit;
        this.events = events;
        this.keys = keys;
        this.clock = clock;
    }

    /// @param withCases whether the cases of the one who leaves go along
    /// @param seen      of the preview that was shown
    public record Order(UUID to, String phone, String words, boolean withCases, String seen) {
        public Order {
            phone = Naming.number(phone);
            words = words.replace("\0", "").strip();
            if (words.length() > LONGEST_WORDS) {
                throw new Refusal("words.too-long", LONGEST_WORDS, words.length());
            }
        }
    }

    /// 预览 One line on the trail: cases are named on it.
    ///
    /// @throws Refusal `liaison.nobody`, `liaison.not-yours`
    public HandoverPreview preview(Actor actor, String court, String township) {
        var found = prepare(actor, court, township, false);
        audit.list(
                actor,
                found.tie().city(),
                "liaison.preview",
                found.items().stream().map(OpenItem::task).distinct().toList(),
                court + " " + township);
        return found;
    }

    /// 交接
    ///
    /// @param handover made by whoever sends it: the same again changes nothing
    /// @throws Refusal `liaison.changed` when something has happened since the preview, `liaison.who`
    public Id carryOut(Actor actor, String court, String township, UUID handover, Order order) {
        var reached = reachable.tie(actor, court, township);
        var id = new Id(reached.city(), handover);
        if (store.named(actor.scope(), id).isPresent()) return id;
        var found = prepare(actor, court, township, true);
        if (!found.seen().equals(order.seen())) throw new Refusal("liaison.changed");
        var side = Side.of(actor);
        var from = found.from();
        var to = reachable.candidate(side, found.tie(), order.to());
        if (to.account().equals(from.account())) throw new Refusal("liaison.self", to.name());
        for (var it : found.tie().standIns(side, liaisons.today())) end(actor, found.tie(), it);
        end(actor, found.tie(), from);
        var phone = order.phone().isEmpty() ? null : order.phone();
        var next = new LiaisonTerm(
                keys.next(),
                side,
                to.account(),
                to.name(),
                to.role(),
                phone,
                false,
                liaisons.today(),
                null,
                false,
                actor.name());
        appointments.add(found.tie(), next, actor, clock.instant());
        var given = order.withCases() && to.role() == Role.OFFICER ? found.cases() : List.<GivenCase>of();
        for (var it : given) cases.assign(actor, it.id(), from.name(), to.name(), handover);
        var done = new Handover(
                id,
                court,
                township,
                side,
                from.account(),
                from.name(),
                to.account(),
                to.name(),
                order.words(),
                given.size(),
                actor.name(),
                clock.instant(),
                List.of());
        if (!store.add(done)) throw new Refusal("command.id-taken");
        store.add(done, found.items());
        audit.record(
                actor, id.city(), "liaison.hand-over", handover, found.items().size() + " " + given.size());
        events.publishEvent(new LiaisonChanged(id, handover, told(found.tie(), side, from, next)));
        return id;
    }

    /// 查阅 What was handed over, and what of it is still open.
    public Handover look(Actor actor, Id id) {
        var found = named(actor, id);
        var court = courts.named(found.court());
        var open = between.open(court, found.township(), MOST_ITEMS).stream()
                .map(it -> it.kind() + it.task().toString())
                .collect(Collectors.toSet());
        audit.look(actor, id.city(), "liaison.handover", id.uuid(), found.court());
        return with(found, items(id, open));
    }

    /// @throws Refusal `liaison.handover-unknown`, also outside the scope
    @Transactional(readOnly = true)
    public Handover named(Actor actor, Id id) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT, Role.DISPATCHER);
        return store.named(actor.scope(), id).orElseThrow(() -> new Refusal("liaison.handover-unknown"));
    }

    /// The latest first, without their items.
    @Transactional(readOnly = true)
    public List<Handover> of(Actor actor, Tie tie) {
        return store.of(actor.scope(), tie, SHOWN);
    }

    /// The tie a hand-over belongs to, as it stands now.
    @Transactional(readOnly = true)
    public Tie tie(Handover it) {
        return new Tie(courts.named(it.court()), divisions.named(it.township()), List.of());
    }

    private HandoverPreview prepare(Actor actor, String court, String township, boolean lock) {
        var tie = liaisons.find(actor, court, township, lock);
        var from = tie.standing(Side.of(actor)).orElseThrow(() -> new Refusal("liaison.nobody"));
        if (!reachable.mayHandOver(actor, tie)) throw new Refusal("liaison.not-yours");
        var items = between.open(tie.court(), township, MOST_ITEMS + 1);
        if (items.size() > MOST_ITEMS) throw new Refusal("liaison.many", MOST_ITEMS);
        return new HandoverPreview(tie, from, items, cases(actor, from, items));
    }

    /// Of an officer who leaves; given away by the officer or the president, as everywhere (see `docket`).
    private List<GivenCase> cases(Actor actor, LiaisonTerm from, List<OpenItem> items) {
        var may = actor.role() == Role.PRESIDENT
                || (actor.role() == Role.OFFICER && actor.account().equals(from.account()));
        if (from.role() != Role.OFFICER || !may) return List.of();
        var found = new ArrayList<GivenCase>();
        for (var id : items.stream().map(OpenItem::casefile).distinct().toList()) {
            var file = cases.named(actor.scope(), id);
            if (file.officer().equals(from.name()) && file.state().open()) {
                found.add(new GivenCase(id, file.number()));
            }
        }
        return found;
    }

    private void end(Actor actor, Tie tie, LiaisonTerm it) {
        var today = liaisons.today();
        appointments.end(tie.city(), it, it.from().isAfter(today) ? today.minusDays(1) : today, actor, clock.instant());
    }

    /// Both, and whoever speaks for the other side.
    private static List<UUID> told(Tie tie, Side side, LiaisonTerm from, LiaisonTerm next) {
        return Stream.of(from, next, tie.standing(side.other()).orElse(null))
                .filter(Objects::nonNull)
                .map(LiaisonTerm::account)
                .distinct()
                .toList();
    }

    private List<HandedItem> items(Id id, Set<String> open) {
        return store.items(id).stream()
                .map(it -> new HandedItem(
                        it.kind(),
                        it.task(),
                        it.caseNumber(),
                        it.taskKind(),
                        it.dueOn(),
                        open.contains(it.kind() + it.task().toString())))
                .toList();
    }

    private static Handover with(Handover it, List<HandedItem> items) {
        return new Handover(
                it.id(),
                it.court(),
                it.township(),
                it.side(),
                it.fromAccount(),
                it.from(),
                it.toAccount(),
                it.to(),
                it.words(),
                it.cases(),
                it.by(),
                it.at(),
                items);
    }
}
