package org.gridwrit.task.late;

import java.time.ZonedDateTime;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskKind;

/// 迟到的反馈 It is kept and reopens nothing; somebody should read it all the same.
///
/// @param state what the task was in when it came
public record LateReport(
        Id task,
        TaskKind kind,
        String caseNumber,
        String debtorName,
        String villageCode,
        Outcome outcome,
        String words,
        String workerName,
        ZonedDateTime at,
        State state) {}
