package org.gridwrit.address;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which learned names each city has changed to. An edition is a fresh key, never a number: what a transaction that was
/// rolled back has seen of its own is then equal to nothing that others will ever see.
@Repository
class EditionStore {
    private final JdbcClient jdbc;

    EditionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, UUID> all() {
        var editions = new HashMap<String, UUID>();
        jdbc.sql("select city_code, edition from address.edition").query(row -> {
            editions.put(row.getString("city_code"), row.getObject("edition", UUID.class));
        });
        return editions;
    }

    /// Whoever changes what a city has learned does so first: the row makes two of them wait for each other.
    void change(String city, UUID edition) {
        jdbc.sql("""
                insert into address.edition (city_code, edition) values (:city, :edition)
                on conflict (city_code) do update set edition = excluded.edition
                """).param("city", city).param("edition", edition).update();
    }
}
