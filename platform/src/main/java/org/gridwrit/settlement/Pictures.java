package org.gridwrit.settlement;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.evidence.EvidenceFile;
import org.gridwrit.evidence.EvidenceFiles;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.TaskView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What workers brought from their visits in a case: pictures of signed pages, and who persuaded.
@Component
class Pictures {
    private static final UUID LAST = new UUID(-1, -1);
    private static final int MOST = 200;

    private final EvidenceFiles evidence;
    private final TaskLists tasks;
    private final Clock clock;

    Pictures(EvidenceFiles evidence, TaskLists tasks, Clock clock) {
        this.evidence = evidence;
        this.tasks = tasks;
        this.clock = clock;
    }

    /// The latest first.
    List<EvidenceFile> ofCase(Actor actor, Settlement of) {
        return evidence.ofCase(actor, of.casefile(), clock.instant().plusSeconds(1), LAST, MOST);
    }

    /// A page of another case proves nothing here.
    void mustBeOfTheCase(Actor actor, Settlement of, @Nullable UUID image) {
        if (image == null) return;
        if (ofCase(actor, of).stream().noneMatch(it -> it.id().uuid().equals(image))) {
            throw new Refusal("settlement.image-unknown");
        }
    }

    List<TaskView> persuasions(Actor actor, Id casefile) {
        return tasks.ofCase(actor, casefile).stream()
                .filter(it -> it.kind() == TaskKind.PERSUADE)
                .toList();
    }

    void mustBePersuasion(Actor actor, CaseFile of, Id task) {
        if (persuasions(actor, of.id()).stream().noneMatch(it -> it.id().equals(task))) {
            throw new Refusal("settlement.task-unknown");
        }
    }
}
