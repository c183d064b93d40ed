package org.gridwrit.seal;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gridwrit.access.Cities;

/// How far a column has come in a change of the master key.
public record Progress(String place, long done, long total) {
    static List<Progress> of(RotationStore store, int version) {
        var sums = new TreeMap<String, Progress>();
        Stream.concat(Stream.of(""), Cities.ALL.stream())
                .flatMap(it -> store.parts(it, version).stream())
                .map(it -> new Progress(it.place(), it.done(), it.total()))
                .forEach(it -> sums.merge(it.place(), it, Progress::plus));
        return List.copyOf(sums.values());
    }

    private Progress plus(Progress other) {
        return new Progress(place, done + other.done, total + other.total);
    }

    public int percent() {
        return total == 0 ? 100 : (int) (done * 100 / total);
    }
}
