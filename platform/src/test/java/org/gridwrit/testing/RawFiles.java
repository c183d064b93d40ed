package org.gridwrit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Reads files as whoever carried them away would.
public final class RawFiles {
    private RawFiles() {}

    public static List<Path> holding(Path folder, String words) throws IOException {
        try (var all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(Files::isRegularFile)
                    .filter(it -> contains(it, words.getBytes(UTF_8)))
                    .toList();
        }
    }

    private static boolean contains(Path file, byte[] words) {
        try {
            var bytes = Files.readAllBytes(file);
            for (int i = 0; i <= bytes.length - words.length; i++) {
                if (bytes[i] == words[0] && Arrays.equals(bytes, i, i + words.length, words, 0, words.length)) {
                    return true;
                }
            }
            return false;
        } catch (IOException gone) {
            return false;
        }
    }
}
