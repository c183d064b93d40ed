package org.gridwrit.clue.reward;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.clock.ClockKind;
import org.gridwrit.casefile.clock.Clocks;
import org.gridwrit.clue.Clues;
import org.gridwrit.paper.PaperKind;
import org.gridwrit.paper.Papers;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 悬赏公告 Everything that can happen to a reward notice. Whether there is one, and who is paid, only the officer decides
/// (财产调查规定 21–24).
@Service
@Transactional
public class Rewards {
    private final RewardStore store;
    private final RewardStepStore steps;
    private final TipStore tips;
    private final Clues clues;
    private final CaseFiles cases;
    private final Clocks clocks;
    private final Papers papers;
    private final Audit audit;
    private final Clock clock;

    Rewards(
            RewardStore store,
            RewardStepStore steps,
            TipStore tips,
            Clues clues,
            CaseFiles cases,
            Clocks clocks,
            Papers papers,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.steps = steps;
        this.tips = tips;
        this.clues = clues;
        this.cases = cases;
        this.clocks = clocks;
        this.papers = papers;
        this.audit = audit;
        this.clock = clock;
    }

    /// 登记申请 An applicant has asked in writing; ten days run for the answer (财产调查规定 21).
    ///
    /// @param reward made by whoever sends it, so that a resent one is entered once
    public Id ask(Actor actor, Id casefile, UUID reward, NewReward asked) {
        actor.mustBe(OFFICER, LIAISON);
        var file = cases.own(actor, casefile);
        if (file.applicants().stream().noneMatch(it -> it.id().equals(asked.party()))) {
            throw new Refusal("reward.no-applicant", file.number());
        }
        mustHaveHappened(asked.receivedOn());
        var id = new Id(casefile.city(), reward);
        var notice = new RewardNotice(
                id, file.court(), casefile.uuid(), file.number(), asked, actor.name(), RewardState.ASKED);
        if (store.add(notice, actor, clock.instant())) {
            steps.add(notice, step(actor, reward, notice, RewardMove.ASK, asked.receivedOn(), ""), actor);
            begin(actor, file, notice);
            audit.record(actor, id.city(), "reward.ask", reward);
        } else if (store.named(actor.scope(), id).isEmpty()) {
            throw new Refusal("reward.id-taken");
        }
        return id;
    }

    /// 处理 One decision about a notice or about who answered it.
    ///
    /// @param step made by whoever sends it; the same again changes nothing
    /// @throws Refusal that says what has to come before, with its article
    public void take(Actor actor, Id id, UUID step, RewardDone done) {
        actor.mustBe(OFFICER);
        var of = locked(actor, id);
        var all = ofCase(actor, of.casefile());
        if (all.knows(step)) return;
        mustHaveHappened(done.day());
        of.mustNotBeBefore(done.day());
        var line = step(actor, step, of, done.move(), done.day(), done.words());
        switch (done.move()) {
            case GRANT, REFUSE -> decide(actor, of, done, line);
            case PUBLISH -> publish(actor, of, done, line);
            case END -> keep(actor, of.ended(), line);
            case AWARD, DENY -> steps.add(of, Answers.decided(all, of, done, line), actor);
            case ASK, TIP -> throw new Refusal("reward.move", done.move());
        }
        audit.record(actor, id.city(), "reward.decide", id.uuid(), done.move().name());
    }

    /// 查阅 For a person's eyes: on the trail of the case.
    public CaseRewards look(Actor actor, Id casefile) {
        var found = ofCase(actor, casefile);
        audit.look(actor, casefile.city(), "reward.look", casefile.uuid(), "CASE");
        return found;
    }

    /// Whoever shows them says so on the trail.
    @Transactional(readOnly = true)
    public CaseRewards ofCase(Actor actor, Id casefile) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return new CaseRewards(
                cases.named(actor.scope(), casefile),
                store.ofCase(actor.scope(), casefile),
                steps.ofCase(actor.scope(), casefile),
                tips.ofCase(actor.scope(), casefile),
                clues.ofCase(actor, casefile));
    }

    /// @throws Refusal `reward.unknown`, also for one of another court
    @Transactional(readOnly = true)
    public RewardNotice named(Actor actor, Id id) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.named(actor.scope(), id).orElseThrow(() -> new Refusal("reward.unknown"));
    }

    RewardNotice locked(Actor actor, Id id) {
        return store.lock(new Scope.OfCourt(actor.court()), id).orElseThrow(() -> new Refusal("reward.unknown"));
    }

    private void decide(Actor actor, RewardNotice of, RewardDone done, RewardStep line) {
        var decided = of.decided(done.move() == RewardMove.GRANT);
        keep(actor, decided, line);
        running(actor, of)
                .ifPresent(it ->
                        clocks.end(actor, it, done.day(), decided.state() == RewardState.GRANTED ? "准许" : "不予准许"));
    }

    /// The notice on paper comes first, with what it has to say (财产调查规定 22).
    private void publish(Actor actor, RewardNotice of, RewardDone done, RewardStep line) {
        var published = of.published(done.channels());
        var written = papers.issued(actor, of.casefile()).stream()
                .anyMatch(it -> it.kind() == PaperKind.REWARD_NOTICE
                        && it.fact().equals(of.id().uuid()));
        if (!written) throw new Refusal("reward.no-notice");
        keep(actor, published, line.in(done.channels()));
    }

    private void keep(Actor actor, RewardNotice of, RewardStep line) {
        store.save(of);
        steps.add(of, line, actor);
    }

    /// A case that is closed has no periods of its own any more.
    private void begin(Actor actor, CaseFile file, RewardNotice of) {
        if (!file.state().open()) return;
        clocks.begin(
                actor,
                file.id(),
                of.id().uuid(),
                ClockKind.REWARD_DECISION,
                of.asked().receivedOn(),
                "");
    }

    private Optional<Id> running(Actor actor, RewardNotice of) {
        return clocks.ofCase(actor, of.casefile()).clocks().stream()
                .filter(it -> it.id().equals(of.id()) && it.end() == null)
                .map(it -> it.id())
                .findFirst();
    }

    private RewardStep step(Actor actor, UUID id, RewardNotice of, RewardMove move, LocalDate day, String words) {
        return RewardStep.of(id, of, move, day, words, actor.name(), clock.instant());
    }

    private void mustHaveHappened(LocalDate day) {
        if (day.isAfter(Times.today(clock))) throw new Refusal("reward.day-to-come", day);
    }
}
