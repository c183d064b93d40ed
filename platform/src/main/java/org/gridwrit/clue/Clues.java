package org.gridwrit.clue;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.PropertyFound;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.ClueState;
import org.gridwrit.clue.law.Credit;
import org.gridwrit.clue.law.Move;
import org.gridwrit.clue.law.Moved;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 线索 Everything that can happen to a clue. Whether it is true, and what is done about it, only the officer decides
/// (CPL
/// 239).
@Service
@Transactional
public class Clues {
    private final ClueStore store;
    private final StepStore steps;
    private final ClueTallyStore tallies;
    private final Ledger ledger;
    private final CaseFiles cases;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Keys keys;
    private final Clock clock;

    Clues(
            ClueStore store,
            StepStore steps,
            ClueTallyStore tallies,
            Ledger ledger,
            CaseFiles cases,
            Audit audit,
            ApplicationEventPublisher events,
            Keys keys,
            Clock clock) {
        this.store = store;
        this.steps = steps;
        this.tallies = tallies;
        this.ledger = ledger;
        this.cases = cases;
        this.audit = audit;
        this.events = events;
        this.keys = keys;
        this.clock = clock;
    }

    /// 登记线索 What an applicant or somebody else told the court.
    ///
    /// @param clue made by whoever sends it, so that a resent one is entered once
    public Id claim(Actor actor, Id casefile, UUID clue, NewClue what) {
        actor.mustBe(OFFICER, LIAISON);
        var file = cases.own(actor, casefile);
        var id = new Id(casefile.city(), clue);
        if (!enter(actor, id, file.court(), casefile.uuid(), file.number(), what, actor.name(), null)
                && store.named(actor.scope(), id).isEmpty()) {
            throw new Refusal("clue.id-taken");
        }
        return id;
    }

    /// What came with a report, whenever and however often it is told of.
    void born(Actor program, String court, UUID casefile, String number, NewClue what, ClueStore.Told told) {
        enter(program, new Id(program.city(), keys.next()), court, casefile, number, what, what.sourceName(), told);
    }

    private boolean enter(
            Actor actor,
            Id id,
            String court,
            UUID casefile,
            String number,
            NewClue what,
            String by,
            ClueStore.@Nullable Told told) {
        var clue = new CaseClue(
                id,
                court,
                casefile,
                number,
                what.kind(),
                what.words(),
                what.thing(),
                what.source(),
                what.sourceName(),
                told == null ? null : told.task(),
                what.town(),
                by,
                clock.instant(),
                ClueState.CLAIMED,
                Fen.ZERO,
                null);
        if (!store.claim(clue, actor.account(), told)) return false;
        count(null, clue);
        audit.record(actor, id.city(), "clue.claim", id.uuid(), what.kind().name());
        tell(actor, clue, clue.id().uuid(), 0, Times.today(clock), null);
        events.publishEvent(new ClueClaimed(id, casefile, number, court, what.town(), actor.account()));
        return true;
    }

    /// 处理线索 One decision about a clue.
    ///
    /// @param step made by whoever sends it; the same again changes nothing
    /// @throws Refusal that says what has to come before
    public void move(Actor actor, Id id, UUID step, Moved moved) {
        actor.mustBe(OFFICER);
        var before = locked(actor, id);
        mustHaveHappened(before, moved.day());
        var done = steps.of(before);
        if (done.contains(step)) return;
        var after = before.after(moved);
        var line = new Step(
                step,
                id.uuid(),
                moved.move().name(),
                moved.day(),
                moved.words(),
                moved.kind(),
                moved.measure(),
                moved.document(),
                moved.amount(),
                moved.entry(),
                null,
                actor.name(),
                clock.instant(),
                List.of());
        ledger.enter(actor, before, step, moved);
        keep(actor, before, after, line, done.size());
        if (moved.amount() != null) publish(after, step, moved.day(), moved.amount());
        if (moved.move() == Move.VERIFY && after.kind() != AssetKind.WHEREABOUTS) found(after);
    }

    /// What came with a report is the finding of that report, and not one more.
    private void found(CaseClue it) {
        var finding = store.reportOf(it.id()).orElse(it.id().uuid());
        events.publishEvent(new PropertyFound(
                it.casefile(),
                PropertyFound.Origin.CLUE,
                it.court(),
                finding,
                it.id().uuid(),
                Times.today(clock)));
    }

    /// 重复线索 The same as one that was told before, or not the same; whichever was told first keeps the credit.
    public void compare(Actor actor, Id id, UUID step, UUID first, boolean same, String words) {
        actor.mustBe(OFFICER);
        var before = locked(actor, id);
        var other = store.named(actor.scope(), new Id(id.city(), first)).orElseThrow(() -> new Refusal("clue.unknown"));
        var done = steps.of(before);
        if (done.contains(step)) return;
        if (words.isBlank()) throw new Refusal("clue.compare-words");
        var after = same ? before.sameAs(other) : before;
        before.mustStandAlone();
        keep(actor, before, after, line(actor, id, step, same ? Step.SAME : Step.DISTINCT, words, first), done.size());
    }

    /// 分享贡献 Others helped; the first source keeps a share.
    public void share(Actor actor, Id id, UUID step, Credit credit, String words) {
        actor.mustBe(OFFICER);
        var clue = locked(actor, id);
        clue.mustStandAlone();
        var done = steps.of(clue);
        if (done.contains(step)) return;
        if (words.isBlank()) throw new Refusal("clue.credit-words");
        credit.mustKeep(clue.sourceName());
        keep(actor, clue, clue, line(actor, id, step, Step.SHARE, words, null), done.size());
        for (int i = 0; i < credit.shares().size(); i++) {
            steps.share(clue, step, keys.next(), i, credit.shares().get(i));
        }
    }

    /// 查阅 For a person's eyes: on the trail of the case.
    public CaseClues look(Actor actor, Id casefile) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        cases.named(actor.scope(), casefile);
        audit.look(actor, casefile.city(), "clue.look", casefile.uuid(), "CASE");
        return ofCase(actor, casefile);
    }

    /// Whoever shows them says so on the trail.
    @Transactional(readOnly = true)
    public CaseClues ofCase(Actor actor, Id casefile) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return new CaseClues(store.ofCase(actor.scope(), casefile), steps.ofCase(actor.scope(), casefile));
    }

    /// 执行到位台账 Entries of the case of which something is left that no clue has brought.
    @Transactional(readOnly = true)
    List<Ledger.Entry> entries(Actor actor, CaseClue clue) {
        return ledger.entries(actor, clue);
    }

    /// @throws Refusal `clue.unknown`, also for one of another court
    @Transactional(readOnly = true)
    public CaseClue named(Actor actor, Id id) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.named(actor.scope(), id).orElseThrow(() -> new Refusal("clue.unknown"));
    }

    private void keep(Actor actor, CaseClue before, CaseClue after, Step line, int earlier) {
        steps.add(after, line, actor, line.at());
        if (!after.equals(before)) {
            store.save(after, line.at());
            count(before, after);
        }
        audit.record(actor, after.id().city(), "clue.decide", after.id().uuid(), line.move());
        tell(actor, after, line.id(), earlier + 1, line.day(), line.amount());
    }

    private void tell(Actor actor, CaseClue it, UUID step, int position, LocalDate day, @Nullable Fen amount) {
        var livelihood = cases.livelihood(actor.scope(), it.casefile()).orElse(null);
        events.publishEvent(ClueChanged.of(it, step, position, livelihood, day, amount));
    }

    private Step line(Actor actor, Id id, UUID step, String move, String words, @Nullable UUID other) {
        return new Step(
                step,
                id.uuid(),
                move,
                Times.today(clock),
                words.strip(),
                null,
                null,
                "",
                null,
                null,
                other,
                actor.name(),
                clock.instant(),
                List.of());
    }

    private void count(@Nullable CaseClue before, CaseClue after) {
        for (var it : ClueTally.between(before, after)) tallies.add(after.id().city(), after.court(), it);
    }

    private void publish(CaseClue it, UUID step, LocalDate day, Fen amount) {
        events.publishEvent(
                new ClueRecovered(it.id(), step, it.caseId(), it.caseNumber(), it.court(), it.town(), day, amount));
    }

    private CaseClue locked(Actor actor, Id id) {
        return store.lock(new Scope.OfCourt(actor.court()), id).orElseThrow(() -> new Refusal("clue.unknown"));
    }

    private void mustHaveHappened(CaseClue clue, LocalDate day) {
        if (day.isAfter(Times.today(clock))) throw new Refusal("clue.day-to-come", day);
        var claimed = LocalDate.ofInstant(clue.claimedAt(), Times.CHINA);
        if (day.isBefore(claimed)) throw new Refusal("clue.day-before", claimed);
    }
}
