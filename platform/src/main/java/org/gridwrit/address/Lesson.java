package org.gridwrit.address;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.gridwrit.shared.Times;

/// 依据 One time that somebody said, or a confirmed report showed, which village a name lies in.
///
/// @param round of the name; what was taught before it was unlearned counts no more
public record Lesson(Source source, String person, Instant at, int round) {
    /// 来源
    public enum Source {
        /// 确定疑难地址
        SETTLED,
        /// 改派到别的村
        REASSIGNED,
        /// 经法官确认的反馈
        REPORTED,
        /// 在本页印证
        ENDORSED,
        /// 批量导入
        IMPORTED
    }

    public ZonedDateTime day() {
        return at.atZone(Times.CHINA);
    }
}
