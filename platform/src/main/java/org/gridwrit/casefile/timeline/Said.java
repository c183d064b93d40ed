package org.gridwrit.casefile.timeline;

import java.util.List;

/// Words of a timeline: as somebody wrote them, or a text the program knows in both languages.
public sealed interface Said {
    record Words(String text) implements Said {}

    /// @param key of the messages
    record Known(String key, List<String> args) implements Said {}

    static Said words(String text) {
        return new Words(text);
    }

    static Said known(String key, String... args) {
        return new Known(key, List.of(args));
    }
}
