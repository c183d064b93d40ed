package org.gridwrit.identity;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Audit;
import org.gridwrit.court.Courts;
import org.gridwrit.identity.attempt.Throttle;
import org.gridwrit.identity.attempt.Throttle.Limit;
import org.gridwrit.identity.password.Passwords;
import org.gridwrit.identity.session.EndReason;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Everything that can happen to an account 账号. Only administrators open, disable and reset, and what they open waits
/// for the security administrator; nobody reads a password.
@Service
@Transactional
public class Accounts {
    /// Accounts belong to no city: what happens to them is audited for the region.
    public static final String REGION = "450000";

    private static final int PAGE = 50;

    private final AccountStore store;
    private final PasswordEncoder passwords;
    private final Audit audit;
    private final Courts courts;
    private final Throttle throttle;
    private final Keys keys;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Accounts(
            AccountStore store,
            PasswordEncoder passwords,
            Courts courts,
            Throttle throttle,
            Audit audit,
            Keys keys,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.passwords = passwords;
        this.courts = courts;
        this.throttle = throttle;
        this.audit = audit;
        this.keys = keys;
        this.clock = clock;
        this.events = events;
    }

    /// @return the account's key
    public UUID open(Actor by, NewAccount account) {
        by.mustBe(Role.ADMINISTRATOR);
        Passwords.mustBeGood(account.rawPassword(), List.of(account.login(), account.name()));
        var id = keys.next();
        // Somebody must be first: what the program opens by itself at its first start needs no second hand.
        var approved = by.account().equals(Actor.SYSTEM) ? clock.instant() : null;
        var hash = hash(account.rawPassword());
        if (store.addAll(List.of(id), List.of(account), hash, true, by.account(), approved) == 0) {
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
        var opened = store.addAll(ids, accounts, sharedHash, false, by.account(), clock.instant());
        audit.record(by, REGION, "account.open", Actor.SYSTEM, String.valueOf(opened));
        return opened;
    }

    public String hash(String rawPassword) {
        return requireNonNull(passwords.encode(rawPassword));
    }

    @Transactional(readOnly = true)
    public Optional<Actor> actor(String login) {
        return store.of(login).filter(it -> !it.closed()).map(Account::actor);
    }

    /// As whom the open accounts of these workers act, by name.
    @Transactional(readOnly = true)
    public List<Actor> ofWorkers(List<UUID> workers) {
        return store.ofWorkers(workers).stream()
                .filter(it -> !it.closed())
                .map(Account::actor)
                .sorted(Comparator.comparing(Actor::name).thenComparing(Actor::account))
                .toList();
    }

    @Transactional(readOnly = true)
    public Account of(Actor actor) {
        return known(actor.account());
    }

    public boolean matches(Account account, String rawPassword) {
        return passwords.matches(rawPassword, account.passwordHash());
    }

    /// The cost of the hash was raised since: now is the only moment at which the password is at hand.
    public void renewHash(Account account, String rawPassword) {
        if (passwords.upgradeEncoding(account.passwordHash())) {
            store.setPassword(account.id(), hash(rawPassword), account.temporary());
        }
    }

    @Transactional(readOnly = true)
    Page<Account> list(Actor by, String prefix, String after) {
        by.mustBe(Role.ADMINISTRATOR);
        return Page.of(store.list(prefix, after, PAGE + 1), PAGE, Account::login);
    }

    /// Another way into the account is being made: it waits for the second hand again.
    public Account waitAgain(Actor by, String login) {
        by.mustBe(Role.ADMINISTRATOR);
        var account = store.of(login).orElseThrow(() -> new Refusal("account.unknown"));
        if (account.id().equals(by.account())) throw new Refusal("account.own");
        store.waitAgain(account.id(), by.account());
        end(by, account.id(), EndReason.DISABLED);
        return account;
    }

    void disable(Actor by, UUID id) {
        by.mustBe(Role.ADMINISTRATOR);
        if (id.equals(by.account())) throw new Refusal("account.own");
        if (!store.disable(known(id).id())) return;
        audit.record(by, REGION, "account.disable", id);
        end(by, id, EndReason.DISABLED);
    }

    void enable(Actor by, UUID id) {
        by.mustBe(Role.ADMINISTRATOR);
        if (store.enable(known(id).id(), by.account())) audit.record(by, REGION, "account.enable", id);
    }

    /// @return a password to be told to the holder, who must change it at the next sign-in
    public String resetPassword(Actor by, UUID id) {
        by.mustBe(Role.ADMINISTRATOR);
        var password = Passwords.random();
        store.setPassword(known(id).id(), hash(password), true);
        audit.record(by, REGION, "password.reset", id);
        end(by, id, EndReason.PASSWORD);
        return password;
    }

    /// The old password is tried a few times at most: a session left open, or a token, is no place to guess it.
    ///
    /// @param session the one that goes on; absent for a program, which has none
    public void changePassword(Actor by, @Nullable UUID session, String current, String chosen) {
        var account = known(by.account());
        var guesser = "change|" + account.id();
        if (!throttle.admits(Limit.PASSWORD, guesser)) throw new Refusal("factor.wait");
        if (!passwords.matches(current, account.passwordHash())) throw new Refusal("password.wrong");
        throttle.forget(Limit.PASSWORD, guesser);
        if (current.equals(chosen)) throw new Refusal("password.same");
        Passwords.mustBeGood(chosen, own(account));
        store.setPassword(account.id(), hash(chosen), false);
        audit.record(by, REGION, "password.change", account.id());
        events.publishEvent(new AccessEnded(by, account.id(), session, EndReason.PASSWORD));
    }

    /// Whoever came in by what does not count any more is out, and so is what was made meanwhile.
    public void end(Actor by, UUID account, EndReason reason) {
        events.publishEvent(new AccessEnded(by, account, null, reason));
    }

    /// What an attacker who knows the holder tries first.
    private List<String> own(Account account) {
        return Stream.of(account.login(), account.name(), courtName(account), account.reach())
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private String courtName(Account account) {
        return account.court() == null ? "" : courts.named(account.court()).name();
    }

    private Account known(UUID id) {
        return store.of(id).orElseThrow(() -> new Refusal("account.unknown"));
    }
}
