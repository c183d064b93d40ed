package org.gridwrit.bench.routing.hard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// Lists of words by name, one a line, as the files beside this class keep them.
final class Lexicon {
    private final Map<String, List<String>> lists = new HashMap<>();

    private Lexicon(List<String> lines) {
        for (var line : lines) {
            if (line.isBlank() || line.startsWith("#")) continue;
            var words = List.of(line.split(" ", -1));
            lists.put(words.getFirst(), words.subList(1, words.size()));
        }
    }

    static Lexicon of(String file) {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return new Lexicon(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> list(String name) {
        return Objects.requireNonNull(lists.get(name), name);
    }

    List<String> list(String name, Seed seed) {
        var all = list(name);
        return IntStream.range(0, all.size())
                .filter(seed::takes)
                .mapToObj(all::get)
                .toList();
    }
}
