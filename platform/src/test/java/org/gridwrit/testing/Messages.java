package org.gridwrit.testing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/// The Chinese texts of one file, as pages written by tests show them.
public final class Messages {
    private final Properties texts = new Properties();

    public Messages(String name) {
        load(name);
        if (!name.equals("casefile")) load("casefile");
    }

    private void load(String name) {
        try (var in = Objects.requireNonNull(Messages.class.getResourceAsStream("/messages/" + name + ".properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String of(String key) {
        return Objects.requireNonNull(texts.getProperty(key), key);
    }
}
