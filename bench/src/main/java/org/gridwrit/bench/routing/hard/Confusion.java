package org.gridwrit.bench.routing.hard;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One way of taking a character for another.
interface Confusion {
    Set<String> of(char c, Seed seed);

    /// The name with one of its characters taken for another; null when there is none to take it for.
    default @Nullable String mistaken(String name, Draw draw) {
        int first = draw.random.nextInt(name.length());
        for (int i = 0; i < name.length(); i++) {
            int at = (first + i) % name.length();
            if (Character.isSurrogate(name.charAt(at))) continue;
            var others = List.copyOf(of(name.charAt(at), draw.seed));
            if (!others.isEmpty()) return name.substring(0, at) + draw.any(others) + name.substring(at + 1);
        }
        return null;
    }
}
