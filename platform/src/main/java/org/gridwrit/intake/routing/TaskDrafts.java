package org.gridwrit.intake.routing;

import java.time.Clock;
import java.util.List;
import org.gridwrit.court.DispatchPolicy;
import org.gridwrit.grid.GridOnDuty;
import org.gridwrit.shared.Times;
import org.gridwrit.task.NewTask;
import org.gridwrit.task.Priority;
import org.springframework.stereotype.Component;

/// Makes the tasks a docket asks for, once the grid is known. Cases on which somebody's living hangs go first.
@Component
public class TaskDrafts {
    private final Clock clock;

    TaskDrafts(Clock clock) {
        this.clock = clock;
    }

    public List<NewTask> of(DoubtfulRoute waiting, GridOnDuty grid, DispatchPolicy policy) {
        var due = Times.today(clock).plusDays(policy.days());
        return waiting.kinds().stream()
                .map(kind -> new NewTask(
                        waiting.caseId(),
                        waiting.court(),
                        waiting.caseNumber(),
                        waiting.livelihood(),
                        waiting.debtorId(),
                        waiting.debtorName(),
                        waiting.address(),
                        waiting.debtorIndex(),
                        kind,
                        waiting.words(),
                        waiting.livelihood() == null ? Priority.NORMAL : Priority.URGENT,
                        due,
                        grid.villageCode(),
                        grid.cityCode(),
                        grid.gridId(),
                        grid.workerId(),
                        policy.automatic()))
                .toList();
    }
}
