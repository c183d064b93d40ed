package org.gridwrit.training;

import static org.gridwrit.access.Role.WORKER;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.gridwrit.training.Draw.Drawn;
import org.gridwrit.training.Examination.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 考试 A worker begins a paper, answers it within two hours, and has it graded here. Papers are one's own: no office
/// sees
/// how often somebody tried.
@Service
@Transactional
public class Examinations {
    private static final RandomGenerator CHANCE = new SecureRandom();
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final ExaminationStore store;
    private final Catalogue courses;
    private final Certificates certificates;
    private final Refreshers refreshers;
    private final Audit audit;
    private final Clock clock;

    Examinations(
            ExaminationStore store,
            Catalogue courses,
            Certificates certificates,
            Refreshers refreshers,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.courses = courses;
        this.certificates = certificates;
        this.refreshers = refreshers;
        this.audit = audit;
        this.clock = clock;
    }

    /// A paper of one's own with what is on it; what is right only after it was handed in.
    record Paper(Examination examination, Course course, List<Drawn> questions) {}

    /// 开考 Draws a paper, or answers the one that is open.
    ///
    /// @throws Refusal `training.course-unknown`, `training.still-valid`, `training.wait`
    Id begin(Actor actor, String key, UUID examination) {
        actor.mustBe(WORKER);
        var course = courses.named(actor, key);
        var scope = new Scope.OfWorker(actor.worker());
        var now = clock.instant();
        store.drop(scope, actor.city(), key, course.edition(), now.minus(Examination.OPEN));
        var own = store.of(scope, actor.city(), key);
        var open = own.stream().filter(it -> it.isOpen(now)).findFirst();
        if (open.isPresent()) return open.get().id();
        if (!refreshers.isOpen(actor, key)) certificates.mustBeRenewable(actor, key);
        var from = Retake.from(failedSince(own));
        if (now.isBefore(from)) throw new Refusal("training.wait", WHEN.format(from.atZone(Times.CHINA)));
        var fresh = new Examination(
                new Id(actor.city(), examination),
                actor.worker(),
                key,
                course.edition(),
                CHANCE.nextLong(),
                course.needed(),
                now,
                null);
        if (!store.add(scope, fresh)) throw new Refusal("training.begun");
        return fresh.id();
    }

    /// @throws Refusal `training.examination-unknown`, also for somebody else's; `training.course-changed`
    @Transactional(readOnly = true)
    Paper paper(Actor actor, Id id) {
        actor.mustBe(WORKER);
        return paper(
                actor,
                store.named(new Scope.OfWorker(actor.worker()), id)
                        .orElseThrow(() -> new Refusal("training.examination-unknown")));
    }

    /// 交卷 Sent again it changes nothing.
    ///
    /// @throws Refusal `training.examination-over`, `training.unanswered` with the number of the question
    Result handIn(Actor actor, Id id, Answers answers) {
        actor.mustBe(WORKER);
        var found = store.lock(new Scope.OfWorker(actor.worker()), id)
                .orElseThrow(() -> new Refusal("training.examination-unknown"));
        if (found.result() != null) return found.mustBeHandedIn();
        var now = clock.instant();
        if (!found.isOpen(now)) throw new Refusal("training.examination-over");
        var paper = paper(actor, found);
        int unfit = answers.firstUnfit(paper.questions());
        if (unfit > 0) throw new Refusal("training.unanswered", unfit);
        int right = answers.right(paper.questions());
        var result = new Result(now, answers.kept(), right, paper.questions().size(), right >= found.needed());
        store.handIn(id, result);
        audit.record(
                actor, id.city(), "training.examine", id.uuid(), found.course() + (result.passed() ? " passed" : ""));
        if (result.passed()) {
            certificates.issue(actor, paper.course(), id.uuid());
            refreshers.passed(actor, found.course());
        }
        return result;
    }

    /// One's own papers of a course, the latest first.
    @Transactional(readOnly = true)
    List<Examination> own(Actor actor, String course) {
        actor.mustBe(WORKER);
        return store.of(new Scope.OfWorker(actor.worker()), actor.city(), course).stream()
                .filter(it -> it.result() != null || it.isOpen(clock.instant()))
                .toList();
    }

    private Paper paper(Actor actor, Examination it) {
        var course = courses.named(actor, it.course());
        if (!course.edition().equals(it.edition())) throw new Refusal("training.course-changed");
        return new Paper(it, course, Draw.paper(course, it.seed()));
    }

    private static List<Instant> failedSince(List<Examination> latestFirst) {
        return latestFirst.stream()
                .filter(it -> it.result() != null)
                .map(Examination::mustBeHandedIn)
                .takeWhile(it -> !it.passed())
                .map(Result::at)
                .toList()
                .reversed();
    }
}
