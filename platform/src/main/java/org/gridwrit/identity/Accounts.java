package org.gridwrit.identity;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Audit;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Everything that can happen to an account 账号. Only administrators open, disable and reset; nobody reads a password.
@Service
@Transactional
public class Accounts {
    /// Accounts belong to no city: what happens to them is audited for the region.
    static final String REGION = "450000";

    private static final int PAGE = 50;

    private final AccountStore store;
    private final PasswordEncoder passwords;
    private final Audit audit;
    private final Keys keys;

    Accounts(AccountStore store, PasswordEncoder passwords, Audit audit, Keys keys) {
        this.store = store;
        this.passwords = passwords;
        this.audit = audit;
        this.keys = keys;
    }

    /// @return the account's key
    public UUID open(Actor by, NewAccount account) {
        by.mustBe(Role.ADMINISTRATOR);
        Passwords.mustBeGood(account.login(), account.rawPassword());
        var id = keys.next();
        if (store.addAll(List.of(id), List.of(account), hash(account.rawPassword()), true) == 0) {
            throw new Refusal("account.taken", account.login());
        }
        audit.record(by, REGION, "account.open", id, account.login() + " " + account.role());
        return id;
    }

    /// Many accounts with one password, hashed once with [#hash]; those that exist stay as they are. For rehearsal
    /// data.
    ///
    /// @return how many were new
    public int openAll(Actor by, List<NewAccount> accounts, String sharedHash) {
        by.mustBe(Role.ADMINISTRATOR);
        var ids = Stream.generate(keys::next).limit(accounts.size()).toList();
        var opened = store.addAll(ids, accounts, sharedHash, false);
        audit.record(by, REGION, "account.open", Actor.SYSTEM, String.valueOf(opened));
        return opened;
    }

    public String hash(String rawPassword) {
        return requireNonNull(passwords.encode(rawPassword));
    }

    @Transactional(readOnly = true)
    public Optional<Actor> actor(String login) {
        return store.of(login).filter(it -> !it.disabled()).map(Account::actor);
    }

    @Transactional(readOnly = true)
    Page<Account> list(Actor by, String prefix, String after) {
        by.mustBe(Role.ADMINISTRATOR);
        return Page.of(store.list(prefix, after, PAGE + 1), PAGE, Account::login);
    }

    void disable(Actor by, UUID id) {
        by.mustBe(Role.ADMINISTRATOR);
        if (id.equals(by.account())) throw new Refusal("account.own");
        if (store.setDisabled(known(id).id(), true)) audit.record(by, REGION, "account.disable", id);
    }

    void enable(Actor by, UUID id) {
        by.mustBe(Role.ADMINISTRATOR);
        if (store.setDisabled(known(id).id(), false)) audit.record(by, REGION, "account.enable", id);
    }

    /// @return a password to be told to the holder, who must change it at the next sign-in
    String resetPassword(Actor by, UUID id) {
        by.mustBe(Role.ADMINISTRATOR);
        var password = Passwords.random();
        store.setPassword(known(id).id(), hash(password), true);
        audit.record(by, REGION, "password.reset", id);
        return password;
    }

    void changePassword(Actor by, String current, String chosen) {
        var account = known(by.account());
        if (!passwords.matches(current, account.passwordHash())) throw new Refusal("password.wrong");
        if (current.equals(chosen)) throw new Refusal("password.same");
        Passwords.mustBeGood(account.login(), chosen);
        store.setPassword(account.id(), hash(chosen), false);
        audit.record(by, REGION, "password.change", account.id());
    }

    private Account known(UUID id) {
        return store.of(id).orElseThrow(() -> new Refusal("account.unknown"));
    }
}
