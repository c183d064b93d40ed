package org.gridwrit.liaison;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.identity.Addressees.Addressee;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 联络 Each side names who speaks for it with the other, and who stands in. Nothing is overwritten: whoever spoke when
/// stays on record. One public method, one transaction, one audit line.
@Service
@Transactional
public class Liaisons {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    static final int LONGEST_STAND_IN = 183;
    private static final int MOST_AT_ONCE = 200;

    private final LiaisonStore store;
    private final Reachable reachable;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Keys keys;
    private final Clock clock;

    Liaisons(
            LiaisonStore store,
            Reachable reachable,
            Audit audit,
            ApplicationEventPublisher events,
            Keys keys,
            Clock clock) {
        this.store = store;
        this.reachable = reachable;
        this.audit = audit;
        this.events = events;
        this.keys = keys;
        this.clock = clock;
    }

    /// 查阅 With the contact numbers for the two sides, which is on the trail.
    public Tie look(Actor actor, String court, String township) {
        var tie = find(actor, court, township, false);
        if (!reachable.needsPhones(actor, tie)) return tie.withoutPhones();
        for (var it : tie.appointments()) {
            if (it.phone() != null && it.open(today())) {
                audit.look(actor, tie.city(), "liaison.look", it.id(), "CONTACT");
            }
        }
        return tie;
    }

    /// 指定 Whoever stands already only gets another number.
    ///
    /// @param appointment made by whoever sends it: the same again changes nothing
    /// @throws Refusal `liaison.not-yours`, `liaison.who`, `liaison.standing`, `liaison.days`, `liaison.overlaps`,
    ///                 `liaison.nobody`, `liaison.self`
    public void name(Actor actor, String court, String township, UUID appointment, Naming naming) {
        var tie = mine(actor, court, township);
        var side = Side.of(actor);
        if (tie.appointments().stream().anyMatch(it -> it.id().equals(appointment))) return;
        var who = reachable.candidate(side, tie, naming.account());
        var last = naming.until();
        if (last == null) stand(actor, tie, side, appointment, naming, who);
        else standIn(actor, tie, side, appointment, naming, last, who);
    }

    /// The same person for several ties at once: for all of them, or for none.
    ///
    /// @param ties  court and township, with a blank between
    /// @throws Refusal `liaison.none-chosen`, and those of [#name]
    public int nameAll(Actor actor, List<String> ties, Naming naming) {
        if (ties.isEmpty()) throw new Refusal("liaison.none-chosen");
        if (ties.size() > MOST_AT_ONCE) throw new Refusal("liaison.many", MOST_AT_ONCE);
        for (var it : ties) {
            var words = it.split(" ", 2);
            if (words.length < 2) throw new Refusal("liaison.none-chosen");
            name(actor, words[0], words[1], keys.next(), naming);
        }
        return ties.size();
    }

    private void stand(Actor actor, Tie tie, Side side, UUID key, Naming naming, Addressee who) {
        var standing = tie.standing(side).orElse(null);
        if (standing != null) {
            if (!standing.account().equals(who.account())) throw new Refusal("liaison.standing", standing.name());
            store.setPhone(tie.city(), standing.id(), naming.phone());
            audit.record(actor, tie.city(), "liaison.phone", standing.id());
            return;
        }
        if (naming.from().isAfter(today()) || naming.from().isBefore(EARLIEST)) throw new Refusal("liaison.days");
        mustBeFree(tie, side, false, naming.from(), LocalDate.MAX);
        add(actor, tie, side, key, naming, who);
    }

    private void standIn(Actor actor, Tie tie, Side side, UUID key, Naming naming, LocalDate last, Addressee who) {
        var standing = tie.standing(side).orElseThrow(() -> new Refusal("liaison.nobody"));
        if (standing.account().equals(who.account())) throw new Refusal("liaison.self", who.name());
        long days = ChronoUnit.DAYS.between(naming.from(), last) + 1;
        if (days < 1 || last.isBefore(today())) throw new Refusal("liaison.days");
        if (days > LONGEST_STAND_IN) throw new Refusal("liaison.long", LONGEST_STAND_IN);
        mustBeFree(tie, side, true, naming.from(), last);
        add(actor, tie, side, key, naming, who);
    }

    /// 结束 A stand-in that comes back early, or somebody who goes and has no successor yet.
    ///
    /// @throws Refusal `liaison.unknown`
    public void end(Actor actor, String court, String township, UUID appointment) {
        var tie = mine(actor, court, township);
        var ending = tie.appointments().stream()
                .filter(it -> it.id().equals(appointment) && it.side() == Side.of(actor) && it.open(today()))
                .findFirst()
                .orElseThrow(() -> new Refusal("liaison.unknown"));
        store.end(tie.city(), ending, today(), actor, clock.instant());
        audit.record(actor, tie.city(), "liaison.end", appointment, ending.name());
    }

    /// Whom one's own side may name.
    @Transactional(readOnly = true)
    public List<Addressee> candidates(Actor actor, Tie tie) {
        return reachable.candidates(Side.of(actor), tie);
    }

    @Transactional(readOnly = true)
    public boolean mayChange(Actor actor, Tie tie) {
        return reachable.mayChange(actor, tie);
    }

    @Transactional(readOnly = true)
    public boolean needsPhones(Actor actor, Tie tie) {
        return reachable.needsPhones(actor, tie);
    }

    @Transactional(readOnly = true)
    public boolean mayHandOver(Actor actor, Tie tie) {
        return reachable.mayHandOver(actor, tie);
    }

    Tie find(Actor actor, String court, String township, boolean lock) {
        var tie = reachable.tie(actor, court, township);
        return new Tie(tie.court(), tie.township(), store.of(actor.scope(), tie, lock));
    }

    private Tie mine(Actor actor, String court, String township) {
        var tie = find(actor, court, township, true);
        if (!reachable.mayChange(actor, tie)) throw new Refusal("liaison.not-yours");
        return tie;
    }

    private void add(Actor actor, Tie tie, Side side, UUID key, Naming naming, Addressee who) {
        var phone = naming.phone().isEmpty() ? null : naming.phone();
        var until = naming.until();
        var added = new LiaisonTerm(
                key,
                side,
                who.account(),
                who.name(),
                who.role(),
                phone,
                until != null,
                naming.from(),
                until,
                false,
                actor.name());
        if (!store.add(tie, added, actor, clock.instant())) throw new Refusal("command.id-taken");
        audit.record(
                actor,
                tie.city(),
                "liaison.name",
                key,
                tie.court().code() + " " + tie.township().code());
        if (!who.account().equals(actor.account())) {
            events.publishEvent(new LiaisonChanged(null, key, List.of(who.account())));
        }
    }

    private static void mustBeFree(Tie tie, Side side, boolean standIn, LocalDate from, LocalDate last) {
        for (var it : tie.appointments()) {
            if (it.side() == side && it.standIn() == standIn && it.overlaps(from, last)) {
                throw new Refusal("liaison.overlaps", it.name(), it.from());
            }
        }
    }

    LocalDate today() {
        return Times.today(clock);
    }
}
