package org.gridwrit.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.seal.SealedText;
import org.gridwrit.service.law.Mode;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All services of a court and those below it, the newest first.
@Repository
class ServiceListStore {
    private static final String TRIED = """
            state = 'OPEN' and exists (select from service.attempt a
              where a.city_code = service.city_code and a.case_id = service.case_id and a.service_id = service.id)
            """;

    private final JdbcClient jdbc;
    private final SealedText texts;

    ServiceListStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// @param cases whose services alone; absent for all
    /// @param exact the scope is one court without courts below it, so that its index gives the order too
    /// @param today a public notice runs until it counts as served
    List<ServiceOfDocument> list(
            Scope scope,
            List<String> cities,
            boolean exact,
            ServiceFilter filter,
            @Nullable Set<UUID> cases,
            LocalDate today,
            @Nullable UUID before,
            int limit) {
        var sql = new StringBuilder(ServiceStore.SELECT)
                .append(cities.size() == 1 ? " where city_code = :city" : " where city_code = any(:cities)")
                .append(exact ? " and court_code = :exact" : " and court_code like :courts");
        if (filter.group() != null) sql.append(" and ").append(group(filter.group()));
        if (filter.mode() != null) sql.append(" and mode = :mode");
        if (filter.dueBy() != null) sql.append(" and due_on <= :dueBy and (state = 'OPEN' or served_on > :today)");
        if (cases != null) sql.append(" and case_id = any(:cases)");
        if (before != null) sql.append(" and id < :before");
        return jdbc.sql(sql.append(" order by id desc limit :limit").toString())
                .param("city", cities.isEmpty() ? "" : cities.getFirst())
                .param("exact", scope instanceof Scope.OfCourt(var code) ? code : "")
                .param("cities", cities.toArray(String[]::new))
                .param("courts", scope.courtPattern())
                .param("today", today)
                .param("mode", filter.mode() == null ? null : filter.mode().name())
                .param("dueBy", filter.dueBy())
                .param("cases", cases == null ? new UUID[0] : cases.toArray(UUID[]::new))
                .param("before", before)
                .param("limit", limit)
                .query((row, _) -> ServiceRow.of(row, texts))
                .list();
    }

    /// How many of a list there are, at most so many.
    int count(
            Scope scope,
            List<String> cities,
            boolean exact,
            ServiceFilter filter,
            @Nullable Set<UUID> cases,
            LocalDate today,
            int most) {
        return list(scope, cities, exact, filter, cases, today, null, most).size();
    }

    /// 期限未满 What has a last day that has not come.
    ///
    /// @param from not counted itself
    record Running(Id id, Mode mode, LocalDate from, LocalDate dueOn) {}

    List<Running> running(String city, LocalDate today, UUID after, int lot) {
        return jdbc.sql("""
                select id, mode, coalesce(entrusted_on, day) as began, due_on from service.service
                 where city_code = :city and due_on >= :today and id > :after
                   and (state = 'OPEN' or state = 'SERVED' and mode = 'PUBLIC_NOTICE')
                 order by id limit :lot for update
                """)
                .param("city", city)
                .param("today", today)
                .param("after", after)
                .param("lot", lot)
                .query((row, _) -> new Running(
                        new Id(city, row.getObject("id", UUID.class)),
                        Mode.valueOf(row.getString("mode")),
                        row.getObject("began", LocalDate.class),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    private static String group(ServiceFilter.Group group) {
        return switch (group) {
            case OPEN -> "state = 'OPEN'";
            case TRIED -> TRIED;
            case NOTICE -> "state = 'SERVED' and served_on > :today";
            case SERVED -> "state = 'SERVED' and served_on <= :today";
            case FAILED -> "state = 'FAILED'";
        };
    }
}
