package org.gridwrit.seal;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SealStore {
    private final JdbcClient jdbc;

    SealStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Of every version that is not retired.
    SortedMap<Integer, byte[]> fingerprints() {
        var found = new TreeMap<Integer, byte[]>();
        jdbc.sql("select version, fingerprint from seal.master_key where retired_at is null")
                .query((row, _) -> found.put(row.getInt("version"), row.getBytes("fingerprint")))
                .list();
        return found;
    }

    boolean remember(int version, byte[] fingerprint) {
        return jdbc.sql("""
                        insert into seal.master_key (version, fingerprint) values (:version, :fingerprint)
                        on conflict (version) do nothing
                        """)
                        .param("version", version)
                        .param("fingerprint", fingerprint)
                        .update()
                == 1;
    }

    Optional<byte[]> indexKey() {
        return jdbc.sql("select wrapped from seal.index_key where version = 1")
                .query(byte[].class)
                .optional();
    }

    void keepIndexKey(byte[] wrapped) {
        jdbc.sql("insert into seal.index_key (version, wrapped) values (1, :wrapped) on conflict (version) do nothing")
                .param("wrapped", wrapped)
                .update();
    }

    void replaceIndexKey(byte[] wrapped) {
        jdbc.sql("update seal.index_key set wrapped = :wrapped where version = 1")
                .param("wrapped", wrapped)
                .update();
    }

    /// An old key's public half, vouched for by the key that followed it.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record SigningKey(int version, byte[] publicKey, int endorsedBy, byte[] endorsement) {}

    void keep(SigningKey key) {
        jdbc.sql("""
                insert into seal.signing_key (version, public_key, endorsed_by, endorsement)
                values (:version, :key, :by, :endorsement)
                on conflict (version) do nothing
                """)
                .param("version", key.version)
                .param("key", key.publicKey)
                .param("by", key.endorsedBy)
                .param("endorsement", key.endorsement)
                .update();
    }

    Optional<SigningKey> signingKey(int version) {
        return jdbc.sql(
                        "select version, public_key, endorsed_by, endorsement from seal.signing_key where version = :version")
                .param("version", version)
                .query(SigningKey.class)
                .optional();
    }
}
