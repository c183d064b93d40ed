package org.gridwrit.identity.device;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeviceStore {
    private final JdbcClient jdbc;

    DeviceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isBound(UUID device) {
        return jdbc.sql("select 1 from identity.device where id = :id and removed_at is null")
                .param("id", device)
                .query((_, _) -> true)
                .optional()
                .isPresent();
    }

    void issue(byte[] code, UUID account, UUID by, Instant expires) {
        jdbc.sql("""
                insert into identity.device_link (code_hash, account_id, issued_by, expires_at)
                values (:code, :account, :by, :expires)
                """)
                .param("code", code)
                .param("account", account)
                .param("by", by)
                .param("expires", Times.utc(expires))
                .update();
    }

    /// Only the latest link counts.
    void withdrawLinks(UUID account) {
        jdbc.sql("delete from identity.device_link where account_id = :account and used_at is null")
                .param("account", account)
                .update();
    }

    /// @return whose it was, if it was still good
    Optional<UUID> use(byte[] code, Instant now) {
        return jdbc.sql("""
                update identity.device_link set used_at = :now
                 where code_hash = :code and used_at is null and expires_at > :now
                returning account_id
                """)
                .param("now", Times.utc(now))
                .param("code", code)
                .query(UUID.class)
                .optional();
    }

    void bind(UUID id, UUID account, String label, byte[] key, Instant at) {
        jdbc.sql("""
                insert into identity.device (id, account_id, label, public_key, bound_at)
                values (:id, :account, :label, :key, :at)
                """)
                .param("id", id)
                .param("account", account)
                .param("label", label)
                .param("key", key)
                .param("at", Times.utc(at))
                .update();
    }

    Optional<Device> of(UUID account, UUID id) {
        return jdbc.sql("""
                select * from identity.device where id = :id and account_id = :account and removed_at is null
                """)
                .param("id", id)
                .param("account", account)
                .query(DeviceStore::device)
                .optional();
    }

    List<Device> of(Collection<UUID> accounts) {
        return jdbc.sql("""
                select * from identity.device
                 where account_id = any (:accounts) and removed_at is null
                 order by bound_at
                """)
                .param("accounts", accounts.toArray(UUID[]::new))
                .query(DeviceStore::device)
                .list();
    }

    void used(UUID id, Instant at) {
        jdbc.sql("update identity.device set last_used_at = :at where id = :id")
                .param("at", Times.utc(at))
                .param("id", id)
                .update();
    }

    boolean remove(UUID account, UUID id, UUID by, Instant at) {
        return jdbc.sql("""
                        update identity.device set removed_at = :at, removed_by = :by
                         where id = :id and account_id = :account and removed_at is null
                        """)
                        .param("at", Times.utc(at))
                        .param("by", by)
                        .param("id", id)
                        .param("account", account)
                        .update()
                == 1;
    }

    private static Device device(ResultSet row, int n) throws SQLException {
        var used = row.getObject("last_used_at", OffsetDateTime.class);
        return new Device(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("label"),
                Base64.getEncoder().encodeToString(row.getBytes("public_key")),
                row.getObject("bound_at", OffsetDateTime.class).toInstant(),
                used == null ? null : used.toInstant());
    }
}
