package org.gridwrit.identity.factor;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Audit;
import org.gridwrit.identity.Account;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.attempt.Throttle;
import org.gridwrit.identity.attempt.Throttle.Limit;
import org.gridwrit.identity.session.Place;
import org.gridwrit.identity.session.Sessions;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.Seal;
import org.gridwrit.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// 第二要素 Everybody but grid workers shows more than a password: a code from an authenticator app or a passkey. Whoever
/// has none yet gets no further than the page that enrols one.
@Service
@Transactional
public class SecondFactors {
    private static final String ISSUER = "GridWrit";

    private final FactorStore store;
    private final Accounts accounts;
    private final Seal seal;
    private final Throttle throttle;
    private final Sessions sessions;
    private final Audit audit;
    private final Clock clock;
    private final Demand demand;

    SecondFactors(
            FactorStore store,
            Accounts accounts,
            Seal seal,
            Throttle throttle,
            Sessions sessions,
            Audit audit,
            Clock clock,
            @Value("${gridwrit.second-factor}") Demand demand) {
        this.store = store;
        this.accounts = accounts;
        this.seal = seal;
        this.throttle = throttle;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
        this.demand = demand;
    }

    /// A key to put into an authenticator app: as its text, and as what its QR code says.
    public record Enrolment(String key, String address) {
        /// In groups of four, for typing.
        public String grouped() {
            return key.replaceAll("(.{4})(?!$)", "$1 ");
        }
    }

    /// What somebody who has given a password, or come from the identity provider, still owes.
    @Transactional(propagation = Propagation.SUPPORTS)
    public Owed owed(Account account, Authentication shown) {
        boolean second = Proofs.second(shown, account.role());
        if (!second && account.role() == Role.WORKER) {
            if (demand == Demand.REQUIRED || store.bound(account.id())) return Owed.DEVICE;
        } else if (!second) {
            if (store.enrolled(account.id())) return Owed.CODE;
            if (account.temporary()) return Owed.NEW_PASSWORD;
            return demand == Demand.REQUIRED ? Owed.ENROLMENT : Owed.NOTHING;
        }
        return account.temporary() ? Owed.NEW_PASSWORD : Owed.NOTHING;
    }

    /// Whether codes of an authenticator app are taken; [#enrolled] counts passkeys too.
    @Transactional(readOnly = true)
    public boolean totp(UUID account) {
        return store.totp(account);
    }

    @Transactional(readOnly = true)
    public boolean enrolled(UUID account) {
        return store.enrolled(account);
    }

    @Transactional(readOnly = true)
    public int recoveryCodesLeft(UUID account) {
        return store.codesLeft(account);
    }

    /// The same candidate until it is confirmed: a page that is looked at twice shows one key.
    public Enrolment candidate(Account account) {
        var waiting = store.candidate(account.id()).orElse(null);
        var key = waiting == null ? Totp.newKey() : seal.open(waiting);
        if (waiting == null) store.propose(account.id(), seal.seal(Purpose.SECOND_FACTOR, key));
        return new Enrolment(key, Totp.address(ISSUER, account.login(), key));
    }

    /// @return ten new recovery codes, shown once
    /// @throws Refusal `factor.wrong-code` when the code does not belong to the candidate
    public List<String> enrol(Account account, String code) {
        var candidate = store.candidate(account.id()).orElseThrow(() -> new Refusal("factor.nothing-to-confirm"));
        var key = seal.open(candidate);
        var step = Totp.step(key, digits(code), clock.instant()).orElseThrow(() -> new Refusal("factor.wrong-code"));
        store.confirm(account.id(), seal.seal(Purpose.SECOND_FACTOR, key), step, clock.instant());
        audit.record(account.actor(), Accounts.REGION, "factor.enrol", account.id(), "TOTP");
        return renewRecoveryCodes(account);
    }

    public List<String> renewRecoveryCodes(Account account) {
        var codes = RecoveryCodes.make();
        store.replaceCodes(account.id(), codes.stream().map(RecoveryCodes::hash).toList());
        audit.record(account.actor(), Accounts.REGION, "factor.codes", account.id());
        return codes;
    }

    /// A code from the app, or one of the recovery codes.
    ///
    /// @return nothing when it is wrong, was used before, or is of another time
    /// @throws Refusal `factor.wait` after too many
    public Optional<Factor> check(Account account, Place place, String typed) {
        mustNotGuess(account, place);
        var factor = RecoveryCodes.looksLikeOne(typed) ? recovery(account, typed) : totp(account, typed);
        factor.ifPresent(_ -> forget(account, place));
        if (factor.isEmpty()) audit.record(account.actor(), Accounts.REGION, "factor.refuse", account.id());
        return factor;
    }

    /// For whoever has no second factor to show.
    public Optional<Factor> checkPassword(Account account, Place place, String typed) {
        mustNotGuess(account, place);
        try {
            if (!accounts.matches(account, typed)) return Optional.empty();
        } catch (Refusal busy) {
            forget(account, place);
            throw busy;
        }
        forget(account, place);
        return Optional.of(Factor.PASSWORD);
    }

    private Optional<Factor> totp(Account account, String typed) {
        var sealed = store.key(account.id()).orElse(null);
        if (sealed == null) return Optional.empty();
        var step = Totp.step(seal.open(sealed), digits(typed), clock.instant());
        return step.isPresent() && store.take(account.id(), step.getAsLong())
                ? Optional.of(Factor.TOTP)
                : Optional.empty();
    }

    private Optional<Factor> recovery(Account account, String typed) {
        if (!store.use(account.id(), RecoveryCodes.hash(typed), clock.instant())) return Optional.empty();
        audit.record(account.actor(), Accounts.REGION, "factor.recover", account.id());
        return Optional.of(Factor.RECOVERY_CODE);
    }

    /// The phone is gone and the paper too. Never for oneself; whoever does it cannot set the password as well.
    public void reset(Actor by, Account account) {
        if (account.id().equals(by.account())) throw new Refusal("account.own");
        store.removeTotp(account.id());
        store.removePasskeys(account.id());
        store.removeCodes(account.id());
        audit.record(by, Accounts.REGION, "factor.reset", account.id());
    }

    private void mustNotGuess(Account account, Place place) {
        boolean known = sessions.known(account.id(), place);
        if (!throttle.admits(Limit.CODE, subject(account, place, known))
                || (!known
                        && !throttle.admits(Limit.CODE_ELSEWHERE, account.id().toString()))) {
            throw new Refusal("factor.wait");
        }
    }

    private void forget(Account account, Place place) {
        boolean known = sessions.known(account.id(), place);
        throttle.forget(Limit.CODE, subject(account, place, known));
        if (!known) throttle.giveBack(Limit.CODE_ELSEWHERE, account.id().toString());
    }

    private static String subject(Account account, Place place, boolean known) {
        return account.id() + "|" + (known ? place.known() : place.address());
    }

    private static String digits(String typed) {
        return typed.replaceAll("\\s", "");
    }
}
