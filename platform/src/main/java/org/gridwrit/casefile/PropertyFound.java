package org.gridwrit.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.shared.Id;

/// 发现财产 Published by whichever module hears of it, in its transaction. In a case that is terminated for now it is a
/// reason to resume (解释 517).
///
/// @param finding what was found, once however often it is told of: what came with a report is the report's
/// @param source  the task, clue or operation it can be read in
public record PropertyFound(Id casefile, Origin origin, String court, UUID finding, UUID source, LocalDate day) {
    /// 发现来源
    public enum Origin {
        RECHECK, // 复查反馈
        REPORT, // 其他事项反馈
        CLUE, // 线索属实
        OPERATION // 现场调查
    }
}
