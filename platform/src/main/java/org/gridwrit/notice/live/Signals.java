package org.gridwrit.notice.live;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.shared.Keys;
import org.gridwrit.task.TaskLists;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 实时动态 Told in the transaction of whoever tells: consoles hear of it when it is committed, and not before.
@Service
@Transactional
public class Signals {
    static final Duration KEPT = Duration.ofHours(1);
    /// Keys are made before the commit, so a smaller one may become visible after a greater one was heard.
    private static final Duration OVERTAKEN = Duration.ofSeconds(10);

    static final int MOST = 500;

    private final SignalStore store;
    private final TaskLists reach;
    private final Walls walls;
    private final Keys keys;
    private final Clock clock;

    Signals(SignalStore store, TaskLists reach, Walls walls, Keys keys, Clock clock) {
        this.store = store;
        this.reach = reach;
        this.walls = walls;
        this.keys = keys;
        this.clock = clock;
    }

    /// What was told before is not told again.
    public void tell(List<Signal> signals) {
        walls.within(Wall.ofProgram("notices"), () -> {
            for (var it : signals) store.tell(it.named(keys.next()), clock.instant());
        });
    }

    /// What the actor may know of and may have missed; the earliest first, and some of what was heard already.
    ///
    /// @param heard the key of the last that was heard
    @Transactional(readOnly = true)
    List<Signal> since(Actor actor, UUID heard) {
        var from = Heard.before(heard, OVERTAKEN);
        return store.since(actor.scope(), reach.cities(actor), from, MOST);
    }

    /// Longer ago than anything that is kept.
    boolean tooLongAgo(UUID heard) {
        return Heard.at(heard).isBefore(clock.instant().minus(KEPT));
    }

    @Scheduled(fixedDelayString = "${gridwrit.notice.forgetting:PT10M}", initialDelayString = "PT1M")
    void forget() {
        walls.within(Wall.ofProgram("notices"), () -> {
            for (var city : store.cities()) store.forget(city, clock.instant().minus(KEPT));
        });
    }
}
