package org.gridwrit.operation.survey;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.SearchEvidence;
import org.gridwrit.operation.Operation;
import org.gridwrit.operation.Operations;
import org.gridwrit.operation.law.Surroundings;
import org.gridwrit.operation.law.Surroundings.Line;
import org.gridwrit.operation.law.Surroundings.Observation;
import org.gridwrit.operation.law.Surroundings.Standing;
import org.gridwrit.operation.law.Surroundings.Told;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.TaskLists;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 住所地周边财产调查 Read from what was reported and recorded; nothing is typed twice.
@Service
@Transactional(readOnly = true)
class Surveys implements SearchEvidence {
    private final TaskLists tasks;
    private final Operations operations;
    private final CaseFiles cases;
    private final Clock clock;

    Surveys(TaskLists tasks, Operations operations, CaseFiles cases, Clock clock) {
        this.tasks = tasks;
        this.operations = operations;
        this.cases = cases;
        this.clock = clock;
    }

    List<Line> of(Actor actor, Id casefile) {
        cases.named(actor.scope(), casefile);
        var reported = tasks.lookedFor(actor, casefile).stream().flatMap(Reported::observations);
        var recorded = operations.ofCase(actor, casefile).stream()
                .filter(it -> it.state() == Operation.State.HELD)
                .flatMap(Surveys::observations);
        return Surroundings.checklist(Stream.concat(reported, recorded).toList(), Times.today(clock));
    }

    @Override
    public Shown of(Actor actor, CaseFile file) {
        var lines = of(actor, file.id());
        var open = (int) lines.stream().filter(Line::isOpen).count();
        var found = (int)
                lines.stream().filter(it -> it.standing() == Standing.FOUND).count();
        var latest = lines.stream()
                .map(Line::latest)
                .filter(Objects::nonNull)
                .map(Observation::day)
                .max(java.time.LocalDate::compareTo)
                .orElse(null);
        return new Shown(lines.size() - open, open, found, latest, "/console/cases/" + file.id() + "/surroundings");
    }

    private static Stream<Observation> observations(Operation it) {
        return it.findings().stream()
                .map(found -> new Observation(
                        found.item(),
                        found.found(),
                        it.starts().toLocalDate(),
                        Told.OPERATION,
                        it.id(),
                        it.endedBy() == null ? it.plannedBy() : it.endedBy(),
                        found.words()));
    }
}
