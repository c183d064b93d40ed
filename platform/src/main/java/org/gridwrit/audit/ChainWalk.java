package org.gridwrit.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Follows one chain link by link and line by line.
final class ChainWalk {
    private static final int MOST = 1_000;

    private final String city;
    private final Function<UUID, byte @Nullable []> lines;
    private final List<Fault> faults = new ArrayList<>();
    private Link.Head head;
    private long links;
    private long entries;

    /// @param lines the digest of a line as it reads now
    ChainWalk(String city, Link.Head from, Function<UUID, byte @Nullable []> lines) {
        this.city = city;
        this.head = from;
        this.lines = lines;
    }

    void follow(Link link) {
        boolean next = link.no() == head.no() + 1;
        if (!next) fault(Fault.Kind.LINKS_REMOVED, link.no(), 0, null);
        else if (!Arrays.equals(link.previous(), head.hash())
                || link.entries() != head.entries() + link.ids().size()) {
            fault(Fault.Kind.REORDERED, link.no(), 0, null);
        }
        boolean whole = link.isWhole(city);
        if (!whole) fault(Fault.Kind.REORDERED, link.no(), 0, null);
        for (int i = 0; i < link.ids().size(); i++) compare(link, i, whole);
        head = link.head();
        links++;
        entries += link.ids().size();
    }

    /// In a link that was changed itself, a line is altered only when the link knows its digest nowhere.
    private void compare(Link link, int position, boolean whole) {
        var id = link.ids().get(position);
        var now = lines.apply(id);
        if (now == null) fault(Fault.Kind.REMOVED, link.no(), position + 1, id);
        else if (!link.hasDigest(position, now) && (whole || !link.hasDigest(now))) {
            fault(Fault.Kind.ALTERED, link.no(), position + 1, id);
        }
    }

    void fault(Fault.Kind kind, long link, int position, @Nullable UUID entry) {
        if (faults.size() < MOST) faults.add(new Fault(kind, link, position, entry));
    }

    /// The time a key bears: keys are UUIDv7.
    static Instant timeOf(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }

    Link.Head head() {
        return head;
    }

    long links() {
        return links;
    }

    long entries() {
        return entries;
    }

    List<Fault> faults() {
        return faults;
    }
}
