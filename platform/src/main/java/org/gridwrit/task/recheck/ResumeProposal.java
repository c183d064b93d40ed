package org.gridwrit.task.recheck;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.casefile.PropertyFound.Origin;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 恢复执行建议 Property that was found in a case terminated for now. The officer decides, the program never (解释 517).
///
/// @param source     the task, clue or operation it can be read in; the recheck itself in rows from before there were
///                   proposals
/// @param words      why it was resumed or not; empty while that is open
/// @param answeredBy absent where the case was resumed for another reason
record ResumeProposal(
        Id id,
        UUID caseId,
        String caseNumber,
        Origin origin,
        UUID source,
        LocalDate foundOn,
        Answer answer,
        String words,
        @Nullable LocalDate answeredOn,
        @Nullable String answeredBy) {
    /// 恢复执行建议的答复
    enum Answer {
        OPEN, // 待决定
        RESUMED, // 已恢复执行
        DECLINED // 不恢复执行
    }

    public Id casefile() {
        return new Id(id.city(), caseId);
    }

    public boolean isOpen() {
        return answer == Answer.OPEN;
    }

    public @Nullable String page() {
        if (source.equals(id.uuid())) return null;
        var read = new Id(id.city(), source);
        return switch (origin) {
            case RECHECK, REPORT -> "/console/tasks/" + read;
            case CLUE -> "/console/clues/" + read;
            case OPERATION -> "/console/operations/" + read;
        };
    }
}
