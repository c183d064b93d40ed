package org.gridwrit.intake.routing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gridwrit.casefile.AddressKey;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// 已记住的地址 What people decided about addresses, by city.
@Repository
class RememberedStore {
    private final JdbcClient jdbc;

    RememberedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Villages by the keys of addresses.
    Map<String, String> of(String city, Collection<String> keys) {
        var villages = new HashMap<String, String>();
        jdbc.sql("""
                select address_key, village_code from intake.remembered
                 where city_code = :city and address_key = any(:keys)
                """)
                .param("city", city)
                .param("keys", keys.toArray(String[]::new))
                .query(row -> {
                    villages.put(row.getString("address_key"), row.getString("village_code"));
                });
        return villages;
    }

    /// The latest decision stands; `times` counts how often it was made.
    void remember(String city, String address, String village, String source, Instant at) {
        jdbc.sql("""
                insert into intake.remembered as r (city_code, address_key, address, village_code, source, times, since)
                values (:city, :key, :address, :village, :source, 1, :at)
                on conflict (city_code, address_key) do update
                   set village_code = excluded.village_code, source = excluded.source,
                       times = case when r.village_code = excluded.village_code then r.times + 1 else 1 end,
                       since = case when r.village_code = excluded.village_code then r.since else excluded.since end
                """)
                .param("city", city)
                .param("key", AddressKey.of(address))
                .param("address", address)
                .param("village", village)
                .param("source", source)
                .param("at", Times.utc(at))
                .update();
    }

    boolean forget(String city, String key) {
        return jdbc.sql("delete from intake.remembered where city_code = :city and address_key = :key")
                        .param("city", city)
                        .param("key", key)
                        .update()
                == 1;
    }

    List<Remembered> list(String city, String text, String after, int limit) {
        return jdbc.sql("""
                select * from intake.remembered
                 where city_code = :city and address_key > :after and position(:text in address_key) > 0
                 order by address_key limit :limit
                """)
                .param("city", city)
                .param("after", after)
                .param("text", AddressKey.of(text))
                .param("limit", limit)
                .query((row, n) -> new Remembered(
                        row.getString("address_key"),
                        row.getString("address"),
                        row.getString("village_code"),
                        row.getString("source"),
                        row.getInt("times"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }
}
