package org.gridwrit.task.sync;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.Seal;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 未收下的内容 What could not be taken, kept sealed: nothing a worker entered is lost to a fault of a program.
@Service
@Transactional
public class RefusedFacts {
    /// Of one worker. A phone that goes mad fills no database.
    static final int MOST_BYTES = 4 << 20;

    private final RefusedFactStore store;
    private final Seal seal;
    private final Clock clock;

    RefusedFacts(RefusedFactStore store, Seal seal, Clock clock) {
        this.store = store;
        this.seal = seal;
        this.clock = clock;
    }

    /// The same thing is kept once. False when there is no room.
    boolean keep(Actor actor, String said, String code) {
        var bytes = said.getBytes(StandardCharsets.UTF_8);
        var id = UUID.nameUUIDFromBytes(seal.index(actor.worker() + said));
        if (store.has(actor.city(), id)) return true;
        if (store.bytes(actor.city(), actor.worker()) + bytes.length > MOST_BYTES) return false;
        var sealed = seal.sealBytes(Purpose.REFUSED_FACT, bytes);
        store.add(actor.city(), id, actor.worker(), code, bytes.length, sealed, Times.utc(clock.instant()));
        return true;
    }
}
