package org.gridwrit.seal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SealStore {
    private final JdbcClient jdbc;

    SealStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<byte[]> fingerprint() {
        return jdbc.sql("select fingerprint from seal.master_key where version = 1")
                .query(byte[].class)
                .optional();
    }

    void remember(byte[] fingerprint) {
        jdbc.sql("insert into seal.master_key (version, fingerprint) values (1, :fingerprint)")
                .param("fingerprint", fingerprint)
                .update();
    }
}
