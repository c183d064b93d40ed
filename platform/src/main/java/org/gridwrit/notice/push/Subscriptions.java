package org.gridwrit.notice.push;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.audit.Audit;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.Addressees;
import org.gridwrit.identity.Presence;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 推送订阅 Each browser says for itself; what is bound to a phone ends with it.
@Service
@Transactional
class Subscriptions {
    private final PushStore store;
    private final Endpoints endpoints;
    private final Presence presence;
    private final Addressees addressees;
    private final Audit audit;
    private final Walls walls;
    private final Keys keys;
    private final Clock clock;

    Subscriptions(
            PushStore store,
            Endpoints endpoints,
            Presence presence,
            Addressees addressees,
            Audit audit,
            Walls walls,
            Keys keys,
            Clock clock) {
        this.store = store;
        this.endpoints = endpoints;
        this.presence = presence;
        this.addressees = addressees;
        this.audit = audit;
        this.walls = walls;
        this.keys = keys;
        this.clock = clock;
    }

    /// @param device the bound phone the request comes from
    /// @throws Refusal `push.endpoint`, `push.malformed`
    public void begin(Actor actor, @Nullable UUID device, Subscription.Where where) {
        endpoints.mustBeAllowed(where.endpoint());
        where.mustBeWhole();
        var it = new Subscription(keys.next(), actor.account(), device, where);
        within(() -> {
            store.keep(actor.city(), it, clock.instant());
            return null;
        });
        audit.record(actor, Accounts.REGION, "push.begin", actor.account());
    }

    /// Again it changes nothing.
    public void end(Actor actor, String endpoint) {
        int ended = within(() -> store.end(actor.city(), actor.account(), endpoint));
        if (ended > 0) audit.record(actor, Accounts.REGION, "push.end", actor.account());
    }

    public Set<UUID> subscribed(String city, Collection<UUID> accounts) {
        return within(() -> store.subscribed(city, accounts));
    }

    /// Those that stand: the account is open and the phone still bound. The others go.
    public List<Subscription> standing(String city, UUID account) {
        return within(() -> {
            var all = store.of(city, account);
            var open = !addressees.named(List.of(account)).isEmpty();
            var standing = open
                    ? all.stream().filter(it -> presence.isBound(it.device())).toList()
                    : List.<Subscription>of();
            for (var it : all) if (!standing.contains(it)) store.drop(city, it.id());
            return standing;
        });
    }

    public void gone(String city, UUID id) {
        within(() -> {
            store.drop(city, id);
            return null;
        });
    }

    public void used(String city, UUID id) {
        within(() -> {
            store.used(city, id, clock.instant());
            return null;
        });
    }

    private <T extends @Nullable Object> T within(Supplier<T> work) {
        return walls.within(Wall.ofProgram("notices"), work);
    }
}
