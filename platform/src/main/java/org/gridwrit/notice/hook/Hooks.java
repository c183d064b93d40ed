package org.gridwrit.notice.hook;

import java.time.Clock;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.gridwrit.identity.Addressees.Addressee;
import org.gridwrit.notice.Channel;
import org.gridwrit.notice.NoticeKind;
import org.gridwrit.notice.delivery.Deliveries;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Sends on what people were told, in the transaction in which they are: once for each address and thing. Machines have
/// no quiet hours and no digest.
@Component
public class Hooks {
    /// What happened, without a word about anybody.
    public record Happened(
            NoticeKind kind, UUID thing, @Nullable Id subject, int things) {}

    /// By which page an addressee looks at it.
    public interface Paths {
        String to(Addressee who);
    }

    private final WebhookStore store;
    private final Deliveries deliveries;
    private final Keys keys;
    private final Clock clock;

    Hooks(WebhookStore store, Deliveries deliveries, Keys keys, Clock clock) {
        this.store = store;
        this.deliveries = deliveries;
        this.keys = keys;
        this.clock = clock;
    }

    /// @param people  of one city
    /// @param willing those of them who have not switched it off
    public void tell(String city, Happened it, Collection<Addressee> people, Collection<UUID> willing, Paths paths) {
        var courts = people.stream()
                .map(Addressee::court)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        for (var hook : store.of(city, it.kind(), courts, willing)) {
            people.stream()
                    .filter(who -> who.account().equals(hook.account())
                            || (hook.court() != null && hook.court().equals(who.court())))
                    .findFirst()
                    .ifPresent(who -> tell(hook, it, who, paths));
        }
    }

    private void tell(Webhook hook, Happened it, Addressee who, Paths paths) {
        var subject = it.subject() == null ? null : it.subject().toString();
        var now = clock.instant();
        var id = keys.next();
        var said = new Hooked(it.kind(), it.thing(), subject, who.court(), it.things(), paths.to(who), now);
        if (!store.tell(hook, id, said)) return;
        deliveries.add(hook.id().city(), id, hook.id().uuid(), it.kind(), Channel.WEBHOOK, now);
    }
}
