package org.gridwrit.payout.rate;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RateStore {
    private static final String CHANGES = """
            select id, kinds, days, percents, was, state, asked_by, asked_by_name, asked_at, decided_by_name, decided_at
              from payout.rate_change""";

    private final JdbcClient jdbc;

    RateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PublishedRate> all() {
        return jdbc.sql("select kind, from_day, percent from payout.published_rate order by from_day, kind")
                .query((row, _) -> new PublishedRate(
                        RateKind.valueOf(row.getString("kind")),
                        row.getObject("from_day", LocalDate.class),
                        row.getBigDecimal("percent")))
                .list();
    }

    void ask(UUID id, List<RateImport.Line> lines, Actor by, Instant at) {
        jdbc.sql("""
                insert into payout.rate_change (id, kinds, days, percents, was, state, asked_by, asked_by_name, asked_at)
                values (:id, :kinds, :days, :percents, :was, 'ASKED', :by, :name, :at)
                on conflict (id) do nothing
                """)
                .param("id", id)
                .param(
                        "kinds",
                        lines.stream().map(it -> it.rate().kind().name()).toArray(String[]::new))
                .param(
                        "days",
                        lines.stream().map(it -> Date.valueOf(it.rate().from())).toArray(Date[]::new))
                .param("percents", lines.stream().map(it -> it.rate().percent()).toArray(BigDecimal[]::new))
                .param("was", was(lines))
                .param("by", by.account())
                .param("name", by.name())
                .param("at", Times.utc(at))
                .update();
    }

    Optional<RateChange> lock(UUID id) {
        return jdbc.sql(CHANGES + " where id = :id for update")
                .param("id", id)
                .query(RateStore::change)
                .optional();
    }

    /// The latest first.
    List<RateChange> changes(int most) {
        return jdbc.sql(CHANGES + " order by asked_at desc, id desc limit :most")
                .param("most", most)
                .query(RateStore::change)
                .list();
    }

    void decide(UUID id, RateChange.State state, Actor by, Instant at) {
        jdbc.sql("""
                update payout.rate_change set state = :state, decided_by = :by, decided_by_name = :name, decided_at = :at where id = :id
                """)
                .param("state", state.name())
                .param("by", by.account())
                .param("name", by.name())
                .param("at", Times.utc(at))
                .param("id", id)
                .update();
    }

    void save(List<RateImport.Line> lines) {
        jdbc.sql("""
                insert into payout.published_rate (kind, from_day, percent)
                select kind, from_day, percent from unnest(:kinds, :days, :percents) sheet (kind, from_day, percent)
                on conflict (kind, from_day) do update set percent = excluded.percent
                """)
                .param(
                        "kinds",
                        lines.stream().map(it -> it.rate().kind().name()).toArray(String[]::new))
                .param(
                        "days",
                        lines.stream().map(it -> Date.valueOf(it.rate().from())).toArray(Date[]::new))
                .param("percents", lines.stream().map(it -> it.rate().percent()).toArray(BigDecimal[]::new))
                .update();
    }

    private static @Nullable BigDecimal[] was(List<RateImport.Line> lines) {
        var all = new @Nullable BigDecimal[lines.size()];
        for (int i = 0; i < all.length; i++) all[i] = lines.get(i).was();
        return all;
    }

    private static RateChange change(ResultSet row, int n) throws SQLException {
        var kinds = (String[]) row.getArray("kinds").getArray();
        var days = (Date[]) row.getArray("days").getArray();
        var percents = (BigDecimal[]) row.getArray("percents").getArray();
        var was = (@Nullable BigDecimal[]) row.getArray("was").getArray();
        var lines = new ArrayList<RateImport.Line>();
        for (int i = 0; i < kinds.length; i++) {
            var rate = new PublishedRate(RateKind.valueOf(kinds[i]), days[i].toLocalDate(), percents[i]);
            lines.add(new RateImport.Line(rate, was[i]));
        }
        var decided = row.getObject("decided_at", OffsetDateTime.class);
        return new RateChange(
                row.getObject("id", UUID.class),
                lines,
                RateChange.State.valueOf(row.getString("state")),
                row.getObject("asked_by", UUID.class),
                row.getString("asked_by_name"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_by_name"),
                decided == null ? null : decided.toInstant());
    }
}
