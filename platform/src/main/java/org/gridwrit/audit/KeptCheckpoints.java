package org.gridwrit.audit;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Checkpoints somebody kept outside of the database. Their signatures were checked when they were read: what they say,
/// the chain must say.
final class KeptCheckpoints {
    private final NavigableMap<Long, Checkpoint> byLink = new TreeMap<>();
    private final ChainWalk chain;

    KeptCheckpoints(List<Checkpoint> kept, Link.Head from, ChainWalk chain) {
        this.chain = chain;
        kept.stream().filter(it -> it.link() > from.no()).forEach(it -> byLink.put(it.link(), it));
    }

    void passed(Link link) {
        var kept = byLink.remove(link.no());
        if (kept != null && !(Arrays.equals(kept.hash(), link.hash()) && kept.entries() == link.entries())) {
            chain.fault(Fault.Kind.REWRITTEN, link.no(), 0, null);
        }
    }

    /// What never came by is not there.
    void end() {
        byLink.keySet().forEach(it -> chain.fault(Fault.Kind.TRUNCATED, it, 0, null));
    }
}
