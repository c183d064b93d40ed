package org.gridwrit.task.list;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.shared.Times;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskFilter;
import org.jspecify.annotations.Nullable;

/// What a list is asked for, as conditions on task.task.
///
/// @param cases whose tasks alone; absent for all
/// @param before the last one of the page before
public record Wanted(
        TaskFilter filter,
        @Nullable Set<UUID> cases,
        @Nullable UUID before,
        int limit) {
    boolean everyState() {
        return filter.group() == null;
    }

    String conditions() {
        var sql = new StringBuilder();
        if (filter.kind() != null) sql.append(" and kind = :kind");
        if (filter.dueBy() != null)
            sql.append(" and due_on <= :dueBy and state in ('PLANNED', 'DISPATCHED', 'ACCEPTED', 'RETURNED')");
        if (filter.since() != null) sql.append(" and state_at > :since");
        if (filter.outcome() != null) sql.append(" and outcome = :outcome");
        if (cases != null) sql.append(" and case_id = any(:cases)");
        if (before != null) sql.append(" and id < :before");
        return sql.toString();
    }

    Map<String, @Nullable Object> params() {
        var group = filter.group();
        var states = group == null ? EnumSet.allOf(State.class) : group.states();
        var params = new HashMap<String, @Nullable Object>();
        params.put("states", states.stream().map(State::name).toArray(String[]::new));
        params.put("kind", filter.kind() == null ? null : filter.kind().name());
        params.put("dueBy", filter.dueBy());
        params.put("since", filter.since() == null ? null : Times.utc(filter.since()));
        params.put("outcome", filter.outcome() == null ? null : filter.outcome().name());
        params.put("cases", cases == null ? null : cases.toArray(UUID[]::new));
        params.put("before", before);
        params.put("limit", limit);
        return params;
    }
}
