package org.gridwrit.identity.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TokenStore {
    private final JdbcClient jdbc;

    TokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Token token, byte[] secret) {
        jdbc.sql("""
                insert into identity.token (id, account_id, label, secret_hash, scopes, created_at, expires_at)
                values (:id, :account, :label, :secret, :scopes, :created, :expires)
                """)
                .param("id", token.id())
                .param("account", token.account())
                .param("label", token.label())
                .param("secret", secret)
                .param("scopes", token.scopes().stream().map(Enum::name).toArray(String[]::new))
                .param("created", Times.utc(token.createdAt()))
                .param("expires", Times.utc(token.expiresAt()))
                .update();
    }

    /// What was lent for a day and is over.
    void forget(UUID account, String label, Instant now) {
        jdbc.sql("delete from identity.token where account_id = :account and label = :label and expires_at < :now")
                .param("account", account)
                .param("label", label)
                .param("now", Times.utc(now))
                .update();
    }

    Optional<Token> good(byte[] secret, Instant now) {
        return jdbc.sql("""
                select * from identity.token
                 where secret_hash = :secret and revoked_at is null and expires_at > :now
                """)
                .param("secret", secret)
                .param("now", Times.utc(now))
                .query(TokenStore::token)
                .optional();
    }

    List<Token> of(UUID account, Instant now) {
        return jdbc.sql("""
                select * from identity.token
                 where account_id = :account and revoked_at is null and expires_at > :now
                 order by created_at
                 limit 100
                """)
                .param("account", account)
                .param("now", Times.utc(now))
                .query(TokenStore::token)
                .list();
    }

    void used(UUID id, Instant now) {
        jdbc.sql("update identity.token set last_used_at = :now where id = :id")
                .param("now", Times.utc(now))
                .param("id", id)
                .update();
    }

    boolean revoke(UUID account, UUID id, Instant now) {
        return jdbc.sql("""
                        update identity.token set revoked_at = :now
                         where id = :id and account_id = :account and revoked_at is null
                        """)
                        .param("now", Times.utc(now))
                        .param("id", id)
                        .param("account", account)
                        .update()
                == 1;
    }

    int revokeAll(UUID account, Instant now) {
        return jdbc.sql(
                        "update identity.token set revoked_at = :now where account_id = :account and revoked_at is null")
                .param("now", Times.utc(now))
                .param("account", account)
                .update();
    }

    private static Token token(ResultSet row, int n) throws SQLException {
        var scopes = EnumSet.noneOf(TokenScope.class);
        for (var scope : (String[]) row.getArray("scopes").getArray()) scopes.add(TokenScope.valueOf(scope));
        var used = row.getObject("last_used_at", OffsetDateTime.class);
        return new Token(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("label"),
                scopes,
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                used == null ? null : used.toInstant());
    }
}
