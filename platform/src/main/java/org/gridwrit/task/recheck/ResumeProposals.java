package org.gridwrit.task.recheck;

import java.time.Clock;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.gridwrit.task.recheck.ResumeProposal.Answer;
import org.gridwrit.task.state.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 恢复执行建议 Read and answered; they are made by [RecheckCourse].
@Service
@Transactional
class ResumeProposals {
    private final ResumeProposalStore store;
    private final CaseFiles cases;
    private final Audit audit;
    private final Clock clock;

    ResumeProposals(ResumeProposalStore store, CaseFiles cases, Audit audit, Clock clock) {
        this.store = store;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<ResumeProposal> ofCase(Actor actor, Id casefile) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT);
        cases.named(actor.scope(), casefile);
        return store.ofCase(actor.scope(), casefile);
    }

    /// 恢复执行 or 不恢复执行, with the reason. Resuming answers whatever else of the case is open.
    public ResumeProposal answer(Actor actor, Id id, boolean resume, String why) {
        actor.mustBe(Role.OFFICER);
        var of = store.lock(new Scope.OfCourt(actor.court()), id).orElseThrow(() -> new Refusal("recheck.unknown"));
        if (!of.isOpen()) throw new Refusal("recheck.nothing-proposed");
        var words = Words.required("recheck.why-missing", why);
        store.answer(id, resume ? Answer.RESUMED : Answer.DECLINED, words, Times.today(clock), actor.name());
        if (resume) cases.resume(actor, of.casefile(), words);
        else audit.record(actor, id.city(), "recheck.decline", id.uuid());
        return of;
    }
}
