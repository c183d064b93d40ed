package org.gridwrit.task.between;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskKind;

/// 未结往来 Something open between a court and a township.
public record OpenItem(
        Kind kind, Id task, UUID caseId, String caseNumber, TaskKind taskKind, LocalDate dueOn, State state) {
    /// 未结种类
    public enum Kind {
        QUESTION, // 待答复的询问
        DECISION, // 待决定
        RUNNING // 办理中
    }

    public Id casefile() {
        return new Id(task.city(), caseId);
    }
}
