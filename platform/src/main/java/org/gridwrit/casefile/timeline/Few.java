package org.gridwrit.casefile.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Of what a case has a handful, read whole.
public final class Few {
    private Few() {}

    public static List<Entry> before(Stream<Entry> all, Moment before, int limit) {
        return all.filter(it -> Moment.LATEST_FIRST.compare(before, it.moment()) < 0)
                .sorted(Comparator.comparing(Entry::moment, Moment.LATEST_FIRST))
                .limit(limit)
                .toList();
    }
}
