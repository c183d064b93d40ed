package org.gridwrit.notice.delivery;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.notice.Channel;
import org.gridwrit.notice.NoticeKind;
import org.gridwrit.notice.delivery.DeliveryStore.Due;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 待发 Written with the notice, taken by one instance at a time, and ended by what the carrier says. Whoever takes some
/// and dies has them taken from it after two minutes; they go out again under the same id.
@Service
@Transactional
public class Deliveries {
    static final int MOST_ATTEMPTS = 8;
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final int LOT = 64;

    private final DeliveryStore store;
    private final List<Carrier> carriers;
    private final Walls walls;
    private final Keys keys;
    private final Clock clock;

    Deliveries(DeliveryStore store, List<Carrier> carriers, Walls walls, Keys keys, Clock clock) {
        this.store = store;
        this.carriers = carriers;
        this.walls = walls;
        this.keys = keys;
        this.clock = clock;
    }

    /// Who can be reached by what, of these accounts; a channel nobody has set up is left out.
    public Map<Channel, Set<UUID>> reachable(String city, Collection<UUID> accounts) {
        var found = new EnumMap<Channel, Set<UUID>>(Channel.class);
        within(() -> {
            for (var it : carriers) found.put(it.channel(), it.reachable(city, accounts));
            return null;
        });
        return found;
    }

    public void add(String city, UUID notice, UUID account, NoticeKind kind, Channel channel, Instant due) {
        within(() -> store.add(city, keys.next(), notice, account, kind, channel, due));
    }

    @Transactional(readOnly = true)
    List<String> cities() {
        return within(() -> store.cities(clock.instant()));
    }

    /// A lot of what is due, as messages: what was never tried goes together, what was is tried as it was. What was
    /// read
    /// meanwhile needs no saying.
    List<Message> take(String city, Collection<Channel> channels) {
        return within(() -> {
            var now = clock.instant();
            store.dropRead(city, now);
            var due = store.lockDue(city, channels, now, LOT);
            var messages = due.stream().collect(groupingBy(Due::together)).values().stream()
                    .map(it -> message(city, it))
                    .toList();
            for (var it : messages) store.taken(it, now.plus(LEASE));
            return messages;
        });
    }

    private Message message(String city, List<Due> together) {
        var first = together.getFirst();
        return new Message(
                city,
                first.message() == null ? keys.next() : first.message(),
                first.account(),
                first.channel(),
                together.stream().map(Due::kind).toList(),
                together.stream().map(Due::id).toList(),
                first.attempts() + 1);
    }

    /// What the carrier learned afterwards: whether it has reached the phone. What it does not know is nothing new.
    public void receipt(Id message, String outcome) {
        within(() -> store.receipt(message.city(), message.uuid(), outcome));
    }

    /// 重新发送 False for what has not been given up.
    public boolean revive(Id delivery) {
        return within(() -> store.revive(delivery.city(), delivery.uuid(), clock.instant()));
    }

    void sent(Message message) {
        within(() -> store.ended(message, "SENT", null));
    }

    void failed(Message message, Carrier.Undelivered why) {
        within(() -> {
            if (why.forGood || message.attempt() >= MOST_ATTEMPTS) {
                return store.ended(message, "FAILED", String.valueOf(why.getMessage()));
            }
            var next = clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << (2 * Math.min(message.attempt() - 1, 5))));
            var asked = why.notBefore;
            return store.again(
                    message, String.valueOf(why.getMessage()), asked != null && asked.isAfter(next) ? asked : next);
        });
    }

    private <T extends @Nullable Object> T within(Supplier<T> work) {
        return walls.within(Wall.ofProgram("notices"), work);
    }
}
