package org.gridwrit.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountStore {
    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> of(UUID id) {
        return jdbc.sql("select * from identity.account where id = :id")
                .param("id", id)
                .query(AccountStore::account)
                .optional();
    }

    Optional<Account> of(String login) {
        return jdbc.sql("select * from identity.account where login = :login")
                .param("login", login)
                .query(AccountStore::account)
                .optional();
    }

    /// @param prefix of logins or names
    List<Account> list(String prefix, String after, int limit) {
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
    int addAll(List<UUID> ids, List<NewAccount> accounts, String passwordHash, boolean temporary) {
        return jdbc.sql("""
                insert into identity.account
                       (id, login, name, password_hash, role, city_code, court_code, division_code, worker_id, temporary)
                select id, login, name, :hash, role, city, court, division, worker, :temporary
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
                .update();
    }

    void setPassword(UUID id, String hash, boolean temporary) {
        jdbc.sql("update identity.account set password_hash = :hash, temporary = :temporary where id = :id")
                .param("hash", hash)
                .param("temporary", temporary)
                .param("id", id)
                .update();
    }

    boolean setDisabled(UUID id, boolean disabled) {
        return jdbc.sql("update identity.account set disabled = :disabled where id = :id and disabled <> :disabled")
                        .param("disabled", disabled)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Account account(ResultSet row, int n) throws SQLException {
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
                row.getBoolean("temporary"));
    }
}
