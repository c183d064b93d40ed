package org.gridwrit.identity.factor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FactorStore {
    private final JdbcClient jdbc;

    FactorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<byte[]> key(UUID account) {
        return jdbc.sql("select sealed_key from identity.totp where account_id = :account and sealed_key is not null")
                .param("account", account)
                .query(byte[].class)
                .optional();
    }

    Optional<byte[]> candidate(UUID account) {
        return jdbc.sql("""
                select sealed_candidate from identity.totp where account_id = :account and sealed_candidate is not null
                """).param("account", account).query(byte[].class).optional();
    }

    void propose(UUID account, byte[] candidate) {
        jdbc.sql("""
                insert into identity.totp (account_id, sealed_candidate) values (:account, :candidate)
                on conflict (account_id) do update set sealed_candidate = excluded.sealed_candidate
                """).param("account", account).param("candidate", candidate).update();
    }

    /// @param step the code that confirms it is used up with it
    void confirm(UUID account, byte[] key, long step, Instant at) {
        jdbc.sql("""
                update identity.totp
                   set sealed_key = :key, sealed_candidate = null, last_step = :step, confirmed_at = :at
                 where account_id = :account
                """)
                .param("key", key)
                .param("step", step)
                .param("at", Times.utc(at))
                .param("account", account)
                .update();
    }

    /// @return false when a code of this step or a later one was taken before
    boolean take(UUID account, long step) {
        return jdbc.sql("""
                        update identity.totp set last_step = :step
                         where account_id = :account and sealed_key is not null and last_step < :step
                        """).param("step", step).param("account", account).update() == 1;
    }

    void removeTotp(UUID account) {
        jdbc.sql("delete from identity.totp where account_id = :account")
                .param("account", account)
                .update();
    }

    void replaceCodes(UUID account, List<byte[]> hashes) {
        removeCodes(account);
        jdbc.sql("insert into identity.recovery_code (account_id, code_hash) select :account, unnest(:hashes)")
                .param("account", account)
                .param("hashes", hashes.toArray(byte[][]::new))
                .update();
    }

    void removeCodes(UUID account) {
        jdbc.sql("delete from identity.recovery_code where account_id = :account")
                .param("account", account)
                .update();
    }

    boolean use(UUID account, byte[] hash, Instant at) {
        return jdbc.sql("""
                        update identity.recovery_code set used_at = :at
                         where account_id = :account and code_hash = :hash and used_at is null
                        """)
                        .param("at", Times.utc(at))
                        .param("account", account)
                        .param("hash", hash)
                        .update()
                == 1;
    }

    int codesLeft(UUID account) {
        return jdbc.sql("select count(*) from identity.recovery_code where account_id = :account and used_at is null")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    boolean totp(UUID account) {
        return jdbc.sql("""
                select exists (select from identity.totp where account_id = :account and sealed_key is not null)
                """).param("account", account).query(Boolean.class).single();
    }

    void removePasskeys(UUID account) {
        jdbc.sql("delete from identity.passkey where account_id = :account")
                .param("account", account)
                .update();
    }

    boolean bound(UUID account) {
        return jdbc.sql("""
                select exists (select from identity.device where account_id = :account and removed_at is null)
                """).param("account", account).query(Boolean.class).single();
    }

    boolean enrolled(UUID account) {
        return jdbc.sql("""
                select exists (select from identity.totp where account_id = :account and sealed_key is not null)
                    or exists (select from identity.passkey where account_id = :account)
                """).param("account", account).query(Boolean.class).single();
    }
}
