package org.gridwrit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Reads files as whoever carried them away would.
public final class RawFiles {
    private RawFiles() {}

    public static List<Path> holding(Path folder, String words) throws IOException {
        return holding(folder, List.of(words)).map(Held::file).toList();
    }

    /// One of the words stands in a file.
    public record Held(String words, Path file) {}

    /// Each file is read once.
    public static Stream<Held> holding(Path folder, Collection<String> words) throws IOException {
        try (var all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(Files::isRegularFile).toList().stream().flatMap(it -> held(it, words));
        }
    }

    private static Stream<Held> held(Path file, Collection<String> words) {
        try {
            var bytes = Files.readAllBytes(file);
            return words.stream()
                    .filter(it -> contains(bytes, it.getBytes(UTF_8)))
                    .map(it -> new Held(it, file))
                    .toList()
                    .stream();
        } catch (IOException gone) {
            return Stream.empty();
        }
    }

    private static boolean contains(byte[] bytes, byte[] words) {
        for (int i = 0; i <= bytes.length - words.length; i++) {
            if (bytes[i] == words[0] && Arrays.equals(bytes, i, i + words.length, words, 0, words.length)) {
                return true;
            }
        }
        return false;
    }
}
