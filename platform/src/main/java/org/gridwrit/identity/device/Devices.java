package org.gridwrit.identity.device;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Audit;
import org.gridwrit.identity.Account;
import org.gridwrit.identity.AccountStore;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.attempt.Throttle;
import org.gridwrit.identity.attempt.Throttle.Limit;
import org.gridwrit.identity.secret.Fingerprint;
import org.gridwrit.identity.session.Place;
import org.gridwrit.identity.session.Sessions;
import org.gridwrit.identity.session.SignedIn;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 手机绑定 The township issues a link, the worker's phone opens it and keeps a key that cannot leave it. From then on the
/// worker signs in with password and phone; without the phone the password opens nothing.
@Service
@Transactional
public class Devices {
    static final Duration LINK_LASTS = Duration.ofMinutes(15);
    /// 30 letters of 31 are 148 bits.
    private static final int LINK_LETTERS = 30;
    private static final int LONGEST = 40;

    private final DeviceStore store;
    private final AccountStore accounts;
    private final Sessions sessions;
    private final Throttle throttle;
    private final Audit audit;
    private final Clock clock;
    private final Keys keys;
    private final String address;

    Devices(
            DeviceStore store,
            AccountStore accounts,
            Sessions sessions,
            Throttle throttle,
            Audit audit,
            Clock clock,
            Keys keys,
            @Value("${gridwrit.address}") String address) {
        this.store = store;
        this.accounts = accounts;
        this.sessions = sessions;
        this.throttle = throttle;
        this.audit = audit;
        this.clock = clock;
        this.keys = keys;
        this.address = address;
    }

    /// @param address the code stands behind the `#`: no server and no proxy on the way writes it into a log
    record Link(String address, Instant expires) {}

    /// @param device the phone keeps it beside its key
    record Bound(UUID device, String login, String name) {}

    /// The worker's former link, if it was not used, is good no more.
    Link issue(Actor by, Account worker) {
        by.mustBe(Role.DISPATCHER);
        if (worker.role() != Role.WORKER || worker.closed()) throw new Refusal("account.unknown");
        var code = Fingerprint.random(LINK_LETTERS);
        var expires = clock.instant().plus(LINK_LASTS);
        store.withdrawLinks(worker.id());
        store.issue(Fingerprint.of(code), worker.id(), by.account(), expires);
        audit.record(by, Accounts.REGION, "device.link", worker.id());
        return new Link(address + "/device/binding#" + code, expires);
    }

    /// @throws Refusal `device.link` when the link was used, is too old or never existed
    Bound bind(Place place, String code, byte[] publicKey, String label) {
        if (!throttle.admits(Limit.LINK, place.address())) throw new Refusal("factor.wait");
        DeviceKey.of(publicKey);
        var account = store.use(Fingerprint.of(code), clock.instant())
                .flatMap(accounts::of)
                .filter(it -> !it.closed())
                .orElseThrow(() -> new Refusal("device.link"));
        var id = keys.next();
        var name = label.strip();
        store.bind(id, account.id(), name.substring(0, Math.min(LONGEST, name.length())), publicKey, clock.instant());
        audit.record(account.actor(), Accounts.REGION, "device.bind", account.id(), id.toString());
        return new Bound(id, account.login(), account.name());
    }

    String challenge() {
        return Fingerprint.random(LINK_LETTERS);
    }

    /// The text a phone signs.
    String signedText(String challenge) {
        return DeviceKey.text(address, challenge);
    }

    /// @throws Refusal `device.unknown` when the phone is not bound any more, or the signature is not its own
    public void prove(Account account, SignedIn signedIn, UUID device, String challenge, byte[] signature) {
        var bound = store.of(account.id(), device).orElseThrow(() -> new Refusal("device.unknown"));
        if (!DeviceKey.signed(Base64.getDecoder().decode(bound.publicKey()), address, challenge, signature))
            throw new Refusal("device.unknown");
        store.used(device, clock.instant());
        sessions.boundTo(signedIn, device);
    }

    @Transactional(readOnly = true)
    public boolean isBound(UUID device) {
        return store.isBound(device);
    }

    @Transactional(readOnly = true)
    public List<Device> of(Collection<UUID> accounts) {
        return accounts.isEmpty() ? List.of() : store.of(accounts);
    }

    /// Whoever holds the phone is signed out with it, at once.
    void remove(Actor by, Account worker, UUID device) {
        if (!store.remove(worker.id(), device, by.account(), clock.instant())) throw new Refusal("device.unknown");
        sessions.endOf(worker.id(), device);
        audit.record(by, Accounts.REGION, "device.remove", worker.id(), device.toString());
    }
}
