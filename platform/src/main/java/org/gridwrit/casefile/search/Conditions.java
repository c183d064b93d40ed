package org.gridwrit.casefile.search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseClock;
import org.gridwrit.casefile.CaseFilter;
import org.gridwrit.casefile.clock.ClockKind;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// What a filter asks of the alias `c`. Conditions are added only when asked for, so that each has its own plan.
final class Conditions {
    private final StringBuilder sql;
    private final Map<String, Object> params = new HashMap<>();

    /// @param select up to where the first `and` may follow
    Conditions(String select, Scope scope, CaseFilter filter) {
        sql = new StringBuilder(select);
        params.put("city", filter.city());
        params.put("scope", scope.courtPattern());
        var court = filter.court() != null ? filter.court() : onlyCourt(scope);
        where("c.court_code = :court", "court", court);
        where("c.state = :state", "state", filter.state());
        where("c.officer = :officer", "officer", filter.officer());
        where("c.livelihood = :kind", "kind", filter.livelihood());
        where("c.filed_on >= :from", "from", filter.from());
        where("c.filed_on <= :to", "to", filter.to());
        where("c.towns @> array[:town::text]", "town", filter.town());
        var least = filter.atLeast();
        where("c.amount_fen >= :least", "least", least == null ? null : least.value());
        var most = filter.atMost();
        where("c.amount_fen <= :most", "most", most == null ? null : most.value());
        period(filter.period(), filter.by());
    }

    private void period(@Nullable ClockKind kind, @Nullable LocalDate by) {
        if (kind == null) return;
        where("""
                exists (select from casefile.clock k where k.city_code = c.city_code and k.case_id = c.id
                          and k.court_code = c.court_code and k.kind = :period and k.ended_on is null""" + (by == null ? ")" : " and k.last_on <= :runsOut)"), "period", kind);
        if (by != null) params.put("runsOut", by);
    }

    Conditions running(
            @Nullable CaseClock clock, @Nullable LocalDate by, java.time.Clock now, Predicate<LocalDate> working) {
        if (clock == null && by == null) return this;
        sql.append("""
                 and c.state in ('FILED', 'ENFORCING') and not exists (select from casefile.pause p
                       where p.city_code = c.city_code and p.case_id = c.id and p.until_on is null)
                """);
        where("c.filed_on <= :by", "by", by == null ? null : CaseClock.runningOutBy(by, working));
        if (clock == null) return this;
        var today = Times.today(now);
        where("c.filed_on <= :clockUntil", "clockUntil", clock.until(today, working));
        where("c.filed_on > :clockAfter", "clockAfter", clock.after(today, working));
        return this;
    }

    void where(String condition, String name, @Nullable Object value) {
        if (value != null) where(condition, Map.of(name, value instanceof Enum<?> it ? it.name() : value));
    }

    void where(String condition, Map<String, ?> values) {
        sql.append(" and ").append(condition).append('\n');
        params.putAll(values);
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> params() {
        return params;
    }

    /// A basic court (桂1481) has no courts below it; naming it alone lets the index of courts give the order.
    private static @Nullable String onlyCourt(Scope scope) {
        return scope instanceof Scope.OfCourt(var code) && code.length() == 5 ? code : null;
    }
}
