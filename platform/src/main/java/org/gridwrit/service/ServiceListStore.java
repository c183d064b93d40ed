package org.gridwrit.service;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.seal.SealedText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All services of a court and those below it, the newest first.
@Repository
class ServiceListStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    ServiceListStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// @param exact the scope is one court without courts below it, so that its index gives the order too
    /// @param today a public notice runs until it counts as served
    List<ServiceOfDocument> list(
            Scope scope,
            List<String> cities,
            boolean exact,
            ServiceFilter filter,
            LocalDate today,
            @Nullable UUID before,
            int limit) {
        var sql = new StringBuilder(ServiceStore.SELECT)
                .append(cities.size() == 1 ? " where city_code = :city" : " where city_code = any(:cities)")
                .append(exact ? " and court_code = :exact" : " and court_code like :courts");
        if (filter.group() != null) sql.append(" and ").append(group(filter.group()));
        if (filter.mode() != null) sql.append(" and mode = :mode");
        if (filter.dueBy() != null) sql.append(" and due_on <= :dueBy and (state = 'OPEN' or served_on > :today)");
        if (before != null) sql.append(" and id < :before");
        return jdbc.sql(sql.append(" order by id desc limit :limit").toString())
                .param("city", cities.isEmpty() ? "" : cities.getFirst())
                .param("exact", scope instanceof Scope.OfCourt(var code) ? code : "")
                .param("cities", cities.toArray(String[]::new))
                .param("courts", scope.courtPattern())
                .param("today", today)
                .param("mode", filter.mode() == null ? null : filter.mode().name())
                .param("dueBy", filter.dueBy())
                .param("before", before)
                .param("limit", limit)
                .query((row, _) -> ServiceRow.of(row, texts))
                .list();
    }

    private static String group(ServiceFilter.Group group) {
        return switch (group) {
            case OPEN -> "state = 'OPEN'";
            case NOTICE -> "state = 'SERVED' and served_on > :today";
            case SERVED -> "state = 'SERVED' and served_on <= :today";
            case FAILED -> "state = 'FAILED'";
        };
    }
}
