package org.gridwrit.settlement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.settlement.InstalmentDue.When;
import org.gridwrit.settlement.SettlementEvent.Kind;
import org.gridwrit.settlement.law.Performance;
import org.gridwrit.settlement.law.Standing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 分期到期 Says of each instalment once that it comes, that it is due, and that it is late.
@Service
class Dues {
    /// A calendar that was brought in since may have moved a day by as much.
    private static final int MARGIN = 14;

    private final DueStore store;
    private final SettlementStore settlements;
    private final Course course;

    Dues(DueStore store, SettlementStore settlements, Course course) {
        this.store = store;
        this.settlements = settlements;
        this.course = course;
    }

    /// @param city whose courts' settlements are looked at
    @Transactional
    public void tell(String city) {
        var program = new Actor(Actor.SYSTEM, "GridWrit", Role.LIAISON, city, new Scope.OfCourt("桂"));
        var until = course.today().plusDays(Performance.SOON + MARGIN);
        for (var id : store.near(city, until)) {
            settlements.lock(new Scope.OfCourt("桂"), id).ifPresent(it -> tell(program, it));
        }
    }

    private void tell(Actor program, Settlement of) {
        // Closed since it was listed: then what clears its days has come, or waits for this lock.
        if (!course.isOpen(of)) return;
        var text = of.agreement().inForce();
        var performance = course.performance(of.agreement());
        if (text.isEmpty() || performance.isEmpty()) return;
        int version = text.get().number();
        var told = store.told(of, version);
        for (var line : performance.get().lines()) {
            var when = when(line.standing(course.today()));
            if (when.isEmpty() || told.contains(line.number() + " " + when.get())) continue;
            tell(program, of, version, line, when.get());
        }
        // Days off that were brought in since may have moved it; most days nothing has.
        if (!Objects.equals(of.nextDueOn(), course.nextDue(of.agreement()))) course.save(of, of.agreement());
    }

    private void tell(Actor program, Settlement of, int version, Performance.Line line, When when) {
        if (!store.tell(of, version, line.number(), when, course.now())) return;
        if (when == When.LATE) {
            course.note(of, program, Kind.LATE, line.due().toString(), line.open());
            // Whoever was away on the day itself is told of both at once.
            if (store.tell(of, version, line.number(), When.TODAY, course.now()))
                publish(of, version, line, When.TODAY);
        }
        publish(of, version, line, when);
        if (when == When.SOON) return;
        course.tell(of, of.agreement(), List.of(Changes.line(of.id(), version, line, course.today())));
    }

    private void publish(Settlement of, int version, Performance.Line line, When when) {
        course.publish(new InstalmentDue(
                of.id(),
                of.caseId(),
                of.caseNumber(),
                of.court(),
                version,
                line.number(),
                when,
                line.due(),
                line.open()));
    }

    private static Optional<When> when(Standing standing) {
        return switch (standing) {
            case DUE_SOON -> Optional.of(When.SOON);
            case DUE -> Optional.of(When.TODAY);
            case LATE -> Optional.of(When.LATE);
            case TO_COME, PAID, PAID_LATE -> Optional.empty();
        };
    }
}
