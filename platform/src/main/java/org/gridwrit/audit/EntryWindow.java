package org.gridwrit.audit;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The lines of a city as they stand in the table, in the order of their keys, asked for in the order of the chain. The
/// two differ by what was committed late, so that little is held at a time. What nobody asks for was never sealed.
final class EntryWindow {
    private final Iterator<Entry> entries;
    private final EntryDigest digest;
    private final Map<UUID, byte[]> passed = new HashMap<>();
    private @Nullable UUID last;

    EntryWindow(Iterator<Entry> entries, String city) {
        this.entries = entries;
        digest = new EntryDigest(city);
    }

    /// The digest of a line as it reads now; null when there is no such line.
    byte @Nullable [] take(UUID id) {
        var known = passed.remove(id);
        if (known != null) return known;
        if (last != null && compare(last, id) >= 0) return null;
        while (entries.hasNext()) {
            var entry = entries.next();
            last = entry.id();
            if (last.equals(id)) return digest.of(entry);
            passed.put(last, digest.of(entry));
            if (compare(last, id) > 0) return null;
        }
        return null;
    }

    /// Everything that was not taken.
    Set<UUID> rest() {
        entries.forEachRemaining(it -> passed.put(it.id(), new byte[0]));
        return passed.keySet();
    }

    /// As PostgreSQL orders them: by bytes, without sign.
    static int compare(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
}
