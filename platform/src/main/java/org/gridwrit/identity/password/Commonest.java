package org.gridwrit.identity.password;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What people here are fond of and lists made elsewhere lack: declarations of love in numbers, pinyin, the names of
/// courts and services.
final class Commonest {
    private Commonest() {}

    static List<String> read() {
        try (var file = Commonest.class.getResourceAsStream("common-in-china.txt")) {
            if (file == null) throw new IllegalStateException("common-in-china.txt");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
