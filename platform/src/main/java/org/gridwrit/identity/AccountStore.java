package org.gridwrit.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Role;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Public within `identity` only: other modules ask [Accounts].
@Repository
public class AccountStore {
    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Account> of(UUID id) {
        return jdbc.sql("select * from identity.account where id = :id")
                .param("id", id)
                .query(AccountStore::account)
                .optional();
    }

    public Optional<Account> of(String login) {
        return jdbc.sql("select * from identity.account where login = :login")
                .param("login", login)
                .query(AccountStore::account)
                .optional();
    }

    public List<Account> ofWorkers(List<UUID> workers) {
        return jdbc.sql("select * from identity.account where worker_id = any (:workers)")
                .param("workers", workers.toArray(UUID[]::new))
                .query(AccountStore::account)
                .list();
    }

    /// Of the court itself, not of those below or above it.
    public List<Account> ofCourt(String court) {
        return jdbc.sql("select * from identity.account where court_code = :court")
                .param("court", court)
                .query(AccountStore::account)
                .list();
    }

    /// @param divisions whose dispatchers are asked for
    public List<Account> dispatchers(List<String> divisions) {
        return jdbc.sql("select * from identity.account where role = 'DISPATCHER' and division_code = any (:divisions)")
                .param("divisions", divisions.toArray(String[]::new))
                .query(AccountStore::account)
                .list();
    }

    public List<Account> petitionOffices(List<String> divisions) {
        return jdbc.sql("select * from identity.account where role = 'PETITION' and division_code = any (:divisions)")
                .param("divisions", divisions.toArray(String[]::new))
                .query(AccountStore::account)
                .list();
    }

    /// @param divisions whose dispatchers and committee officers are asked for
    public List<Account> offices(List<String> divisions) {
        return jdbc.sql("""
                select * from identity.account
                 where role in ('DISPATCHER', 'COMMITTEE') and division_code = any (:divisions)
                """)
                .param("divisions", divisions.toArray(String[]::new))
                .query(AccountStore::account)
                .list();
    }

    /// @param cities whose administrators are asked for
    public List<Account> administrators(List<String> cities) {
        return jdbc.sql("select * from identity.account where role = 'ADMINISTRATOR' and city_code = any (:cities)")
                .param("cities", cities.toArray(String[]::new))
                .query(AccountStore::account)
                .list();
    }

    public List<Account> all(List<UUID> ids) {
        return jdbc.sql("select * from identity.account where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(AccountStore::account)
                .list();
    }

    /// @param prefix of logins or names
    public List<Account> list(String prefix, String after, int limit) {
        return jdbc.sql("""
                select * from identity.account
                 where login > :after and (starts_with(login, :prefix) or starts_with(name, :prefix))
                 order by login
                 limit :limit
                """)
                .param("after", after)
                .param("prefix", prefix)
                .param("limit", limit)
                .query(AccountStore::account)
                .list();
    }

    /// One round trip for any number. Accounts that exist stay as they are.
    int addAll(
            List<UUID> ids,
            List<NewAccount> accounts,
            String passwordHash,
            boolean temporary,
            UUID by,
            @Nullable Instant approved) {
        return jdbc.sql("""
                insert into identity.account
                       (id, login, name, password_hash, role, city_code, court_code, division_code, worker_id, temporary,
                        opened_by, approved_at)
                select id, login, name, :hash, role, city, court, division, worker, :temporary,
                       :by, :approved::timestamptz
                  from unnest(:ids, :logins, :names, :roles, :cities, :courts, :divisions, :workers)
                       account (id, login, name, role, city, court, division, worker)
                on conflict do nothing
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("logins", accounts.stream().map(NewAccount::login).toArray(String[]::new))
                .param("names", accounts.stream().map(NewAccount::name).toArray(String[]::new))
                .param("roles", accounts.stream().map(it -> it.role().name()).toArray(String[]::new))
                .param("cities", accounts.stream().map(NewAccount::city).toArray(String[]::new))
                .param("courts", accounts.stream().map(NewAccount::courtCode).toArray(String[]::new))
                .param(
                        "divisions",
                        accounts.stream().map(NewAccount::divisionCode).toArray(String[]::new))
                .param("workers", accounts.stream().map(NewAccount::workerId).toArray(UUID[]::new))
                .param("hash", passwordHash)
                .param("temporary", temporary)
                .param("by", by)
                .param("approved", approved == null ? null : Times.utc(approved))
                .update();
    }

    void setPassword(UUID id, String hash, boolean temporary) {
        jdbc.sql("update identity.account set password_hash = :hash, temporary = :temporary where id = :id")
                .param("hash", hash)
                .param("temporary", temporary)
                .param("id", id)
                .update();
    }

    boolean disable(UUID id) {
        return jdbc.sql("update identity.account set disabled = true where id = :id and not disabled")
                        .param("id", id)
                        .update()
                == 1;
    }

    void waitAgain(UUID id, UUID by) {
        jdbc.sql("""
                update identity.account set opened_by = :by, approved_by = null, approved_at = null where id = :id
                """).param("by", by).param("id", id).update();
    }

    /// It waits for the second hand again.
    boolean enable(UUID id, UUID by) {
        return jdbc.sql("""
                        update identity.account
                           set disabled = false, opened_by = :by, approved_by = null, approved_at = null
                         where id = :id and disabled
                        """).param("by", by).param("id", id).update() == 1;
    }

    public static Account account(ResultSet row, int n) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("name"),
                row.getString("password_hash"),
                Role.valueOf(row.getString("role")),
                row.getString("city_code"),
                row.getString("court_code"),
                row.getString("division_code"),
                row.getObject("worker_id", UUID.class),
                row.getBoolean("disabled"),
                row.getBoolean("temporary"),
                row.getObject("approved_at") == null);
    }
}
