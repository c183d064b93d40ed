package org.gridwrit.identity.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.identity.AccountStore;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SessionStore {
    private final JdbcClient jdbc;

    SessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(UUID id, UUID account, Place place, byte @Nullable [] browser, boolean news, Instant at) {
        jdbc.sql("""
                insert into identity.session
                       (id, account_id, browser, address, browser_hash, news, started_at, seen_at)
                values (:id, :account, :browser, :address, :hash, :news, :at, :at)
                """)
                .param("id", id)
                .param("account", account)
                .param("browser", place.browser())
                .param("address", place.address())
                .param("hash", browser)
                .param("news", news)
                .param("at", Times.utc(at))
                .update();
    }

    /// The account and the session in one round trip: this runs at every request.
    Optional<Holder> holder(UUID account, UUID session) {
        return jdbc.sql("""
                select account.*, session.started_at, session.seen_at, session.ended_at
                  from identity.account
                  join identity.session on session.account_id = account.id
                 where account.id = :account and session.id = :session
                """)
                .param("account", account)
                .param("session", session)
                .query(SessionStore::holder)
                .optional();
    }

    /// By their sessions.
    Map<UUID, Holder> holders(Collection<UUID> sessions) {
        var found = new HashMap<UUID, Holder>();
        jdbc.sql("""
                select account.*, session.id as session, session.started_at, session.seen_at, session.ended_at
                  from identity.account
                  join identity.session on session.account_id = account.id
                 where session.id = any(:sessions)
                """)
                .param("sessions", sessions.toArray(UUID[]::new))
                .query((row, n) -> {
                    found.put(row.getObject("session", UUID.class), holder(row, n));
                    return n;
                })
                .list();
        return found;
    }

    Optional<UUID> device(UUID session) {
        return jdbc.sql("select device_id from identity.session where id = :id and device_id is not null")
                .param("id", session)
                .query((row, _) -> row.getObject("device_id", UUID.class))
                .optional();
    }

    void seen(UUID session, Instant at) {
        jdbc.sql("update identity.session set seen_at = :at where id = :id and ended_at is null")
                .param("at", Times.utc(at))
                .param("id", session)
                .update();
    }

    boolean end(UUID account, UUID session, EndReason reason, Instant at) {
        return jdbc.sql("""
                        update identity.session set ended_at = :at, end_reason = :reason
                         where id = :id and account_id = :account and ended_at is null
                        """)
                        .param("at", Times.utc(at))
                        .param("reason", reason.name())
                        .param("id", session)
                        .param("account", account)
                        .update()
                == 1;
    }

    /// @param except the session that goes on, if one does
    int endAll(UUID account, @Nullable UUID except, EndReason reason, Instant at) {
        return jdbc.sql("""
                update identity.session set ended_at = :at, end_reason = :reason
                 where account_id = :account and ended_at is null and (:except::uuid is null or id <> :except::uuid)
                """)
                .param("at", Times.utc(at))
                .param("reason", reason.name())
                .param("except", except)
                .param("account", account)
                .update();
    }

    void bound(UUID account, UUID session, UUID device) {
        jdbc.sql("update identity.session set device_id = :device where id = :id and account_id = :account")
                .param("device", device)
                .param("id", session)
                .param("account", account)
                .update();
    }

    void endOf(UUID account, UUID device, Instant at) {
        jdbc.sql("""
                update identity.session set ended_at = :at, end_reason = 'DEVICE_REMOVED'
                 where account_id = :account and device_id = :device and ended_at is null
                """)
                .param("at", Times.utc(at))
                .param("account", account)
                .param("device", device)
                .update();
    }

    /// Those that could still be used, the latest first.
    List<SessionLine> open(UUID account, Instant seenAfter, int limit) {
        return jdbc.sql("""
                select id, browser, address, started_at, seen_at
                  from identity.session
                 where account_id = :account and ended_at is null and seen_at > :after
                 order by seen_at desc
                 limit :limit
                """)
                .param("account", account)
                .param("after", Times.utc(seenAfter))
                .param("limit", limit)
                .query(SessionStore::line)
                .list();
    }

    List<SessionLine> news(UUID account, @Nullable UUID except) {
        return jdbc.sql("""
                select id, browser, address, started_at, seen_at
                  from identity.session
                 where account_id = :account and news and told_at is null
                   and (:except::uuid is null or id <> :except::uuid)
                 order by started_at desc
                 limit 20
                """)
                .param("account", account)
                .param("except", except)
                .query(SessionStore::line)
                .list();
    }

    void told(UUID account, @Nullable UUID except, Instant at) {
        jdbc.sql("""
                update identity.session set told_at = :at
                 where account_id = :account and news and told_at is null
                   and (:except::uuid is null or id <> :except::uuid)
                """)
                .param("at", Times.utc(at))
                .param("account", account)
                .param("except", except)
                .update();
    }

    void forget(UUID account, Instant before) {
        jdbc.sql("delete from identity.session where account_id = :account and started_at < :before")
                .param("account", account)
                .param("before", Times.utc(before))
                .update();
    }

    private static Holder holder(ResultSet row, int n) throws SQLException {
        return new Holder(
                AccountStore.account(row, n),
                instant(row, "started_at"),
                instant(row, "seen_at"),
                row.getObject("ended_at") != null);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static SessionLine line(ResultSet row, int n) throws SQLException {
        return new SessionLine(
                row.getObject("id", UUID.class),
                row.getString("browser"),
                row.getString("address"),
                instant(row, "started_at"),
                instant(row, "seen_at"));
    }
}
