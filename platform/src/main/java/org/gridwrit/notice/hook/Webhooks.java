package org.gridwrit.notice.hook;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Cities;
import org.gridwrit.access.Role;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.audit.Audit;
import org.gridwrit.court.Courts;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.Addressees;
import org.gridwrit.identity.Addressees.Addressee;
import org.gridwrit.notice.NoticeKind;
import org.gridwrit.notice.delivery.Deliveries;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 系统对接 An administrator says where notices of a court or of a person are sent on to, and sees what did not arrive.
@Service
@Transactional
public class Webhooks {
    private static final int MOST_DEAD = 200;
    private static final int LONGEST_LABEL = 60;

    private final WebhookStore store;
    private final WebhookPlaces places;
    private final Deliveries deliveries;
    private final Accounts accounts;
    private final Addressees addressees;
    private final Courts courts;
    private final Audit audit;
    private final Walls walls;
    private final Keys keys;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Webhooks(
            WebhookStore store,
            WebhookPlaces places,
            Deliveries deliveries,
            Accounts accounts,
            Addressees addressees,
            Courts courts,
            Audit audit,
            Walls walls,
            Keys keys,
            Clock clock) {
        this.store = store;
        this.places = places;
        this.deliveries = deliveries;
        this.accounts = accounts;
        this.addressees = addressees;
        this.courts = courts;
        this.audit = audit;
        this.walls = walls;
        this.keys = keys;
        this.clock = clock;
    }

    /// @param whose code of a court, or the name somebody signs in with
    /// @return the secret, which nobody is shown again
    /// @throws Refusal `webhook.whose`, `webhook.address`, `webhook.kinds`, `webhook.label`
    public String add(Actor by, String whose, String label, Set<NoticeKind> kinds, String address) {
        by.mustBe(Role.ADMINISTRATOR);
        var named = label.strip();
        if (named.isEmpty() || named.length() > LONGEST_LABEL) throw new Refusal("webhook.label", LONGEST_LABEL);
        if (kinds.isEmpty()) throw new Refusal("webhook.kinds");
        var target = places.mustBeAllowed(address.strip()).toString();
        var added = of(whose.strip(), named, kinds, target, by);
        var secret = Signed.secret(random);
        within(() -> {
            store.add(added, secret, clock.instant());
            return null;
        });
        audit.record(by, Accounts.REGION, "webhook.add", added.id().uuid(), whose.strip());
        return secret;
    }

    /// What still waits for it is given up.
    ///
    /// @throws Refusal `webhook.unknown`
    public void remove(Actor by, Id id) {
        by.mustBe(Role.ADMINISTRATOR);
        if (!within(() -> store.remove(id))) throw new Refusal("webhook.unknown");
        audit.record(by, Accounts.REGION, "webhook.remove", id.uuid());
    }

    @Transactional(readOnly = true)
    public List<Webhook> all(Actor by) {
        by.mustBe(Role.ADMINISTRATOR);
        return within(() -> store.all(Cities.ALL));
    }

    /// What those people are called.
    @Transactional(readOnly = true)
    Map<UUID, String> names(List<Webhook> all) {
        var accounts = all.stream()
                .map(Webhook::account)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return addressees.named(accounts).stream().collect(Collectors.toMap(Addressee::account, Addressee::name));
    }

    /// What those courts are called; the code alone says little.
    Map<String, String> courtNames(List<Webhook> all) {
        return all.stream()
                .map(Webhook::court)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(it -> it, it -> courts.named(it).name()));
    }

    @Transactional(readOnly = true)
    List<WebhookStore.Dead> dead(Actor by) {
        by.mustBe(Role.ADMINISTRATOR);
        return within(() -> store.dead(Cities.ALL, MOST_DEAD));
    }

    /// 重新发送 Under the same id: whoever has it already can tell.
    ///
    /// @throws Refusal `webhook.not-dead` for what goes out by itself, or has arrived
    public void again(Actor by, Id delivery) {
        by.mustBe(Role.ADMINISTRATOR);
        if (!deliveries.revive(delivery)) throw new Refusal("webhook.not-dead");
        audit.record(by, Accounts.REGION, "webhook.again", delivery.uuid());
    }

    private Webhook of(String whose, String label, Set<NoticeKind> kinds, String address, Actor by) {
        if (courts.exists(whose)) {
            var city = courts.named(whose).cityCode();
            return webhook(city, whose, null, label, kinds, address, by);
        }
        var actor = accounts.actor(whose).orElseThrow(() -> new Refusal("webhook.whose", whose));
        if (kinds.stream().noneMatch(it -> it.isFor(actor.role()))) throw new Refusal("webhook.kinds");
        return webhook(actor.city(), null, actor.account(), label, kinds, address, by);
    }

    private Webhook webhook(
            String city,
            @Nullable String court,
            @Nullable UUID account,
            String label,
            Set<NoticeKind> kinds,
            String address,
            Actor by) {
        return new Webhook(new Id(city, keys.next()), court, account, label, Set.copyOf(kinds), address, by.name());
    }

    private <T extends @Nullable Object> T within(Supplier<T> work) {
        return walls.within(Wall.ofProgram("notices"), work);
    }
}
