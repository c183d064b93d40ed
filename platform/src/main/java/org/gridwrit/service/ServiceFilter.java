package org.gridwrit.service;

import java.time.LocalDate;
import org.gridwrit.service.law.Mode;
import org.jspecify.annotations.Nullable;

/// 送达筛选 Which services of a court a list shows.
///
/// @param group absent for all
/// @param dueBy only what has a last day on or before this one: the end of a public notice, or of ten days for a court
///              that was entrusted
/// @param officer only of cases of this officer
public record ServiceFilter(
        @Nullable Group group,
        @Nullable Mode mode,
        @Nullable LocalDate dueBy,
        @Nullable String officer) {
    public ServiceFilter(@Nullable Group group, @Nullable Mode mode, @Nullable LocalDate dueBy) {
        this(group, mode, dueBy, null);
    }

    /// What somebody looks for: who has to act next.
    public enum Group {
        OPEN, // 送达中
        TRIED, // 未送达过，待改用下一方式
        NOTICE, // 公告期内
        SERVED, // 已送达
        FAILED // 未送达
    }
}
