package org.gridwrit.audit;

import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.seal.Signatures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Proves one city's chain, from its beginning or from the last checkpoint before a time.
@Service
class CityVerification {
    private final ProofStore store;
    private final Signatures signatures;
    private final Walls walls;

    CityVerification(ProofStore store, Signatures signatures, Walls walls) {
        this.store = store;
        this.signatures = signatures;
        this.walls = walls;
    }

    /// @param exported checkpoints of this city kept outside of the database, by link
    /// @param report   is told every so many lines
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public CityProof prove(String city, @Nullable Instant since, List<Checkpoint> exported, Progress report) {
        return walls.within(Wall.throughTrail("proof", city), () -> proof(city, since, exported, report));
    }

    private CityProof proof(String city, @Nullable Instant since, List<Checkpoint> exported, Progress report) {
        var start =
                since == null ? null : store.lastCheckpointBefore(city, since).orElse(null);
        var from = start == null ? Link.Head.genesis(city) : start.head();
        var floor = start == null
                ? new UUID(0, 0)
                : store.firstId(city, from.no() + 1).orElse(new UUID(-1, -1));
        try (var links = store.links(city, from.no() + 1);
                var entries = store.entries(city, floor);
                var checkpoints = store.checkpoints(city, start == null ? 1 : start.no() + 1)) {
            var window = new EntryWindow(entries.iterator(), city);
            var chain = new ChainWalk(city, from, id -> digest(city, id, floor, window));
            if (start != null && !signatures.holds(start.words(), start.signature())) {
                chain.fault(Fault.Kind.FORGED, start.link(), 0, null);
            }
            var signed =
                    new CheckpointWalk(checkpoints.iterator(), start == null ? 0 : start.no(), from, signatures, chain);
            var kept = new KeptCheckpoints(exported, from, chain);
            for (Iterator<Link> each = links.iterator(); each.hasNext(); ) {
                var link = each.next();
                chain.follow(link);
                signed.passed(link);
                kept.passed(link);
                report.lines(link.ids().size());
            }
            signed.end();
            kept.end();
            strangers(city, from, window.rest()).forEach(it -> chain.fault(Fault.Kind.INSERTED, 0, 0, it));
            store.vanished(city).forEach(it -> chain.fault(Fault.Kind.VANISHED, 0, 0, it));
            return proof(city, chain, signed);
        }
    }

    /// Told how many lines more have been compared.
    interface Progress {
        void lines(int more);
    }

    /// A line older than where we began was committed late; it is looked up by itself.
    private byte @Nullable [] digest(String city, UUID id, UUID floor, EntryWindow window) {
        if (EntryWindow.compare(id, floor) >= 0) return window.take(id);
        return store.entry(city, id).map(new EntryDigest(city)::of).orElse(null);
    }

    private Set<UUID> strangers(String city, Link.Head from, Set<UUID> rest) {
        if (rest.isEmpty()) return Set.of();
        var strangers = new HashSet<>(rest);
        store.waiting(city, rest).forEach(strangers::remove);
        if (from.no() > 0 && !strangers.isEmpty()) {
            store.sealedBefore(city, from.no() + 1, strangers).forEach(strangers::remove);
        }
        return strangers;
    }

    private CityProof proof(String city, ChainWalk chain, CheckpointWalk signed) {
        var waiting = store.waiting(city);
        return new CityProof(
                city,
                chain.entries(),
                chain.links(),
                signed.count(),
                waiting.count(),
                waiting.since() == null ? null : waiting.since().toInstant(),
                Math.max(0, chain.head().entries() - signed.signedEntries()),
                signed.late(),
                chain.faults());
    }
}
