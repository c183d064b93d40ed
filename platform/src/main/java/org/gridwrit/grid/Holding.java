package org.gridwrit.grid;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 任期 A stretch of time in which one worker held a grid, or nobody did.
///
/// @param worker nobody while the grid was vacant
/// @param to     last day; none while it goes on
public record Holding(
        @Nullable String worker, LocalDate from, @Nullable LocalDate to) {

    public boolean isVacancy() {
        return worker == null;
    }

    public boolean isCurrent() {
        return to == null;
    }

    /// Both days counted.
    public long days(LocalDate today) {
        return ChronoUnit.DAYS.between(from, to == null ? today : to) + 1;
    }

    /// The posts of one grid, the latest first, with the vacancies between and after them. What was before the first
    /// post is not known.
    static List<Holding> of(List<Post> latestFirst, Map<UUID, String> names, LocalDate today) {
        var holdings = new ArrayList<Holding>();
        @Nullable LocalDate vacantFrom = null;
        for (var post : latestFirst.reversed()) {
            if (vacantFrom != null && post.from().isAfter(vacantFrom)) {
                holdings.addFirst(new Holding(null, vacantFrom, post.from().minusDays(1)));
            }
            holdings.addFirst(new Holding(names.getOrDefault(post.worker(), ""), post.from(), post.to()));
            vacantFrom = post.to() == null ? null : post.to().plusDays(1);
        }
        if (vacantFrom != null && !vacantFrom.isAfter(today)) holdings.addFirst(new Holding(null, vacantFrom, null));
        return List.copyOf(holdings);
    }
}
