package org.gridwrit.notice.push;

import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.notice.push.PushKeyStore.Pair;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// 推送密钥 Made when it is first asked for, the same for all instances ever after: browsers subscribe to this key.
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class PushKeys {
    private final PushKeyStore store;
    private final Walls walls;
    private final Clock clock;
    private final String contact;
    private volatile @Nullable Vapid known;

    /// @param contact whom a push service writes to when something is wrong: `mailto:…` or `https:…`
    PushKeys(
            PushKeyStore store,
            Walls walls,
            Clock clock,
            @Value("${gridwrit.notice.push.contact:${gridwrit.address}}") String contact) {
        this.store = store;
        this.walls = walls;
        this.clock = clock;
        this.contact = contact;
    }

    public Vapid vapid() {
        var here = known;
        if (here != null) return here;
        var pair = walls.within(Wall.ofProgram("notices"), () -> store.find().orElseGet(this::made));
        var found = new Vapid(P256.privateKey(pair.number()), pair.point(), contact);
        known = found;
        return found;
    }

    private Pair made() {
        var pair = P256.generate();
        var made = new Pair(P256.point((ECPublicKey) pair.getPublic()), P256.number((ECPrivateKey) pair.getPrivate()));
        store.keep(made, clock.instant());
        return store.find().orElseThrow();
    }
}
