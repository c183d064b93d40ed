package org.gridwrit.notice.push;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.Seal;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class PushStore {
    private final JdbcClient jdbc;
    private final Seal seal;
    private final JsonMapper json;

    PushStore(JdbcClient jdbc, Seal seal, JsonMapper json) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.json = json;
    }

    /// The same browser again, perhaps of somebody else by now.
    void keep(String city, Subscription it, Instant at) {
        jdbc.sql("""
                insert into notice.subscription
                  (city_code, id, account_id, device_id, endpoint_index, sealed, made_at, used_at)
                values (:city, :id, :account, :device, :index, :sealed, :at, :at)
                on conflict (city_code, endpoint_index) do update
                   set account_id = excluded.account_id, device_id = excluded.device_id, sealed = excluded.sealed,
                       used_at = excluded.used_at
                """)
                .param("city", city)
                .param("id", it.id())
                .param("account", it.account())
                .param("device", it.device())
                .param("index", index(it.where().endpoint()))
                .param("sealed", seal.sealBytes(Purpose.PUSH, json.writeValueAsBytes(it.where())))
                .param("at", Times.utc(at))
                .update();
    }

    int end(String city, UUID account, String endpoint) {
        return jdbc.sql("""
                delete from notice.subscription
                 where city_code = :city and account_id = :account and endpoint_index = :index
                """)
                .param("city", city)
                .param("account", account)
                .param("index", index(endpoint))
                .update();
    }

    void drop(String city, UUID id) {
        jdbc.sql("delete from notice.subscription where city_code = :city and id = :id")
                .param("city", city)
                .param("id", id)
                .update();
    }

    void used(String city, UUID id, Instant at) {
        jdbc.sql("update notice.subscription set used_at = :at where city_code = :city and id = :id")
                .param("city", city)
                .param("id", id)
                .param("at", Times.utc(at))
                .update();
    }

    Set<UUID> subscribed(String city, Collection<UUID> accounts) {
        return new HashSet<>(jdbc.sql("""
                select distinct account_id from notice.subscription
                 where city_code = :city and account_id = any(:accounts)
                """)
                .param("city", city)
                .param("accounts", accounts.toArray(UUID[]::new))
                .query((row, _) -> row.getObject("account_id", UUID.class))
                .list());
    }

    List<Subscription> of(String city, UUID account) {
        return jdbc.sql("""
                select id, account_id, device_id, sealed from notice.subscription
                 where city_code = :city and account_id = :account order by id limit 20
                """)
                .param("city", city)
                .param("account", account)
                .query((row, _) -> subscription(row))
                .list();
    }

    private Subscription subscription(ResultSet row) throws SQLException {
        return new Subscription(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getObject("device_id", UUID.class),
                json.readValue(seal.openBytes(row.getBytes("sealed")), Subscription.Where.class));
    }

    private byte[] index(String endpoint) {
        return seal.index("push/" + endpoint);
    }
}
