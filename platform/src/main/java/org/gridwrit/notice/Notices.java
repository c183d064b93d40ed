package org.gridwrit.notice;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.identity.Addressees.Addressee;
import org.gridwrit.notice.delivery.Deliveries;
import org.gridwrit.notice.hook.Hooks;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 通知 What each person was told: once for each thing, kept until read and after.
@Service
@Transactional
public class Notices {
    static final int MOST_COUNTED = 100;
    private static final int PAGE = 50;
    private static final UUID LEAST = new UUID(0, 0);

    private final NoticeStore store;
    private final HabitStore habits;
    private final Deliveries deliveries;
    private final Hooks hooks;
    private final Walls walls;
    private final Keys keys;
    private final Clock clock;

    Notices(
            NoticeStore store,
            HabitStore habits,
            Deliveries deliveries,
            Hooks hooks,
            Walls walls,
            Keys keys,
            Clock clock) {
        this.store = store;
        this.habits = habits;
        this.deliveries = deliveries;
        this.hooks = hooks;
        this.walls = walls;
        this.keys = keys;
        this.clock = clock;
    }

    /// Whoever was told of this before, has switched it off or can have nothing to do with it is passed over.
    void tell(News news, Collection<Addressee> people) {
        var cities = people.stream()
                .filter(it -> news.kind().isFor(it.role()))
                .distinct()
                .collect(groupingBy(Addressee::city));
        within(() -> {
            cities.forEach((city, those) -> tell(news, city, those));
            return null;
        });
    }

    private void tell(News news, String city, List<Addressee> people) {
        var now = clock.instant();
        var accounts = people.stream().map(Addressee::account).toList();
        var known = habits.of(city, accounts);
        var reachable = deliveries.reachable(city, accounts);
        var willing = new HashSet<UUID>();
        for (var it : people) {
            var habit = known.getOrDefault(it.account(), Habit.OF_THE_HOUSE);
            var channels = habit.channels(news.kind());
            var id = keys.next();
            if (channels.isEmpty()) continue;
            willing.add(it.account());
            if (!store.add(city, id, it.account(), news, now)) continue;
            var due = habit.due(news.kind(), now);
            reachable.forEach((channel, reached) -> {
                if (!channels.contains(channel) || !reached.contains(it.account())) return;
                deliveries.add(city, id, it.account(), news.kind(), channel, due);
            });
        }
        var happened = new Hooks.Happened(news.kind(), news.thing(), news.subject(), news.things());
        hooks.tell(city, happened, people, willing, it -> Ways.to(it.role(), news.kind(), news.subject()));
    }

    /// The latest first.
    ///
    /// @param after what the page before said comes next
    @Transactional(readOnly = true)
    public Page<Notice> list(Actor actor, boolean unread, @Nullable UUID after) {
        var found = within(() -> store.list(actor.city(), actor.account(), unread, after, PAGE + 1));
        return Page.of(found, PAGE, it -> it.id().toString());
    }

    /// Up to a hundred; then it is many.
    @Transactional(readOnly = true)
    public int unread(Actor actor) {
        return within(() -> store.unread(actor.city(), actor.account(), MOST_COUNTED));
    }

    /// One's own, and read from now on.
    ///
    /// @throws Refusal `notice.unknown`
    public Notice read(Actor actor, UUID id) {
        return within(() -> {
            var found = store.of(actor.city(), actor.account(), id).orElseThrow(() -> new Refusal("notice.unknown"));
            store.read(actor.city(), actor.account(), id, id, clock.instant());
            return found;
        });
    }

    /// @param upTo the latest that was shown: what has come since stays unread
    /// @return how many that were
    public int readAll(Actor actor, UUID upTo) {
        return within(() -> store.read(actor.city(), actor.account(), LEAST, upTo, clock.instant()));
    }

    private <T extends @Nullable Object> T within(Supplier<T> work) {
        return walls.within(Wall.ofProgram("notices"), work);
    }
}
