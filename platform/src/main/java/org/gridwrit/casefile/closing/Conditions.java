package org.gridwrit.casefile.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 终本条件 Written down one by one, by whoever did it or saw to it; the program lets a case be terminated for now when
/// none is missing.
@Service
@Transactional
class Conditions {
    private static final int MOST_WORDS = 200;

    private final ConditionStore store;
    private final CaseFiles cases;
    private final Audit audit;
    private final Keys keys;
    private final Clock clock;

    Conditions(ConditionStore store, CaseFiles cases, Audit audit, Keys keys, Clock clock) {
        this.store = store;
        this.cases = cases;
        this.audit = audit;
        this.keys = keys;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Checklist.Line> ofCase(Actor actor, Id casefile) {
        cases.named(actor.scope(), casefile);
        return Checklist.of(store.ofCase(actor.scope(), casefile), Times.today(clock));
    }

    /// 记录 A later record of the same condition takes the place of the former, which stays on file.
    public void record(Actor actor, Id casefile, Condition condition, boolean applies, LocalDate day, String words) {
        actor.mustBe(Role.OFFICER, Role.LIAISON);
        var file = cases.own(actor, casefile);
        file.state().mustBeOpen();
        if (!applies && condition.always) throw new Refusal("closing.always", condition.article);
        if (condition == Condition.APPROVED) actor.mustBe(Role.OFFICER);
        if (day.isAfter(Times.today(clock))) throw new Refusal("casefile.day-to-come", day);
        if (day.isBefore(file.filedOn())) throw new Refusal("casefile.day-before-filing", file.filedOn());
        var said = words.strip();
        if (said.isEmpty()) throw new Refusal("closing.evidence-missing", condition.article);
        if (said.length() > MOST_WORDS) throw new Refusal("clock.words-long", MOST_WORDS);
        store.add(
                casefile,
                file.court(),
                keys.next(),
                new Met(condition, applies, day, said, actor.name()),
                clock.instant());
        audit.record(actor, casefile.city(), "closing.condition", casefile.uuid(), condition.name());
    }
}
