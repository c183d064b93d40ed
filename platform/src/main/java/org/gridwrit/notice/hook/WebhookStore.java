package org.gridwrit.notice.hook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridwrit.notice.NoticeKind;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.Seal;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WebhookStore {
    /// 死信 What no attempt has brought there.
    ///
    /// @param failure a code
    record Dead(Id delivery, String label, NoticeKind kind, int attempts, String failure, Instant at) {}

    private static final String SELECT = """
            select city_code, id, court_code, account_id, label, kinds, address_sealed, made_by_name from notice.webhook
            """;
    private final JdbcClient jdbc;
    private final Seal seal;

    WebhookStore(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void add(Webhook it, String secret, Instant at) {
        jdbc.sql("""
                insert into notice.webhook
                  (city_code, id, court_code, account_id, label, kinds, address_sealed, secret_sealed, made_by_name, made_at)
                values (:city, :id, :court, :account, :label, :kinds, :address, :secret, :by, :at)
                """)
                .param("city", it.id().city())
                .param("id", it.id().uuid())
                .param("court", it.court())
                .param("account", it.account())
                .param("label", it.label())
                .param("kinds", it.kinds().stream().map(Enum::name).toArray(String[]::new))
                .param("address", seal.seal(Purpose.PUSH, it.address()))
                .param("secret", seal.seal(Purpose.PUSH, secret))
                .param("by", it.by())
                .param("at", Times.utc(at))
                .update();
    }

    boolean remove(Id id) {
        return jdbc.sql("delete from notice.webhook where city_code = :city and id = :id")
                        .param("city", id.city())
                        .param("id", id.uuid())
                        .update()
                == 1;
    }

    List<Webhook> all(Collection<String> cities) {
        return jdbc.sql(SELECT + " where city_code = any(:cities) order by city_code, label, id")
                .param("cities", cities.toArray(String[]::new))
                .query((row, _) -> webhook(row))
                .list();
    }

    /// For whoever was told: the courts they are of, and themselves.
    List<Webhook> of(String city, NoticeKind kind, Collection<String> courts, Collection<UUID> accounts) {
        return jdbc.sql(SELECT + """
                 where city_code = :city and :kind = any(kinds)
                   and (court_code = any(:courts) or account_id = any(:accounts))
                """)
                .param("city", city)
                .param("kind", kind.name())
                .param("courts", courts.toArray(String[]::new))
                .param("accounts", accounts.toArray(UUID[]::new))
                .query((row, _) -> webhook(row))
                .list();
    }

    Optional<Webhook> named(Id id) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id")
                .param("city", id.city())
                .param("id", id.uuid())
                .query((row, _) -> webhook(row))
                .optional();
    }

    String secret(Id id) {
        return jdbc.sql("select secret_sealed from notice.webhook where city_code = :city and id = :id")
                .param("city", id.city())
                .param("id", id.uuid())
                .query((row, _) -> seal.open(row.getBytes("secret_sealed")))
                .single();
    }

    /// False when it was told before.
    boolean tell(Webhook of, UUID id, Hooked it) {
        return jdbc.sql("""
                insert into notice.hooked
                  (city_code, id, webhook_id, kind, thing, subject, court_code, things, path, at)
                values (:city, :id, :webhook, :kind, :thing, :subject, :court, :things, :path, :at)
                on conflict (city_code, webhook_id, kind, thing) do nothing
                """)
                        .param("city", of.id().city())
                        .param("id", id)
                        .param("webhook", of.id().uuid())
                        .param("kind", it.kind().name())
                        .param("thing", it.thing())
                        .param("subject", it.subject())
                        .param("court", it.court())
                        .param("things", it.things())
                        .param("path", it.path())
                        .param("at", Times.utc(it.at()))
                        .update()
                == 1;
    }

    /// What a delivery is about.
    Optional<Hooked> told(String city, UUID delivery) {
        return jdbc.sql("""
                select h.kind, h.thing, h.subject, h.court_code, h.things, h.path, h.at
                  from notice.delivery d
                  join notice.hooked h on h.city_code = d.city_code and h.id = d.notice_id
                 where d.city_code = :city and h.city_code = :city and d.id = :delivery and d.channel = 'WEBHOOK'
                """)
                .param("city", city)
                .param("delivery", delivery)
                .query((row, _) -> new Hooked(
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getObject("thing", UUID.class),
                        row.getString("subject"),
                        row.getString("court_code"),
                        row.getInt("things"),
                        row.getString("path"),
                        at(row, "at")))
                .optional();
    }

    /// The latest first.
    List<Dead> dead(Collection<String> cities, int limit) {
        return jdbc.sql("""
                select d.city_code, d.id, w.label, d.kind, d.attempts, d.failure, d.due_at
                  from notice.delivery d
                  join notice.webhook w on w.city_code = d.city_code and w.id = d.account_id
                 where d.city_code = any(:cities) and d.channel = 'WEBHOOK' and d.state = 'FAILED'
                 order by d.due_at desc limit :limit
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("limit", limit)
                .query((row, _) -> new Dead(
                        new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                        row.getString("label"),
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getInt("attempts"),
                        row.getString("failure"),
                        at(row, "due_at")))
                .list();
    }

    private Webhook webhook(ResultSet row) throws SQLException {
        return new Webhook(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getString("court_code"),
                account(row),
                row.getString("label"),
                Arrays.stream((String[]) row.getArray("kinds").getArray())
                        .map(NoticeKind::valueOf)
                        .collect(Collectors.toSet()),
                seal.open(row.getBytes("address_sealed")),
                row.getString("made_by_name"));
    }

    private static @Nullable UUID account(ResultSet row) throws SQLException {
        return row.getObject("account_id", UUID.class);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
