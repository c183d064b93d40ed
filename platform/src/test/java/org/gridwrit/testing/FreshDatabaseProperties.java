package org.gridwrit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.util.function.SingletonSupplier;

/// Answers when asked: a context that wants no database makes none.
final class FreshDatabaseProperties extends EnumerablePropertySource<String> {
    private final Map<String, Supplier<String>> values;

    FreshDatabaseProperties() {
        super("fresh database", "fresh database");
        var database = SingletonSupplier.of(TestDatabase::ofContext);
        var data = SingletonSupplier.of(FreshDatabaseProperties::dataDirectory);
        values = Map.ofEntries(
                Map.entry("spring.flyway.user", () -> database.obtain().owner()),
                Map.entry("spring.flyway.password", () -> database.obtain().ownerPassword()),
                Map.entry("spring.datasource.url", () -> database.obtain().url()),
                Map.entry("spring.datasource.username", () -> database.obtain().user()),
                Map.entry("spring.datasource.password", () -> database.obtain().password()),
                Map.entry("spring.datasource.hikari.maximum-pool-size", () -> "8"),
                Map.entry("spring.datasource.hikari.minimum-idle", () -> "1"),
                // Whoever tests the chain seals by hand; nobody else waits for it.
                Map.entry("gridwrit.audit.sealing", () -> "false"),
                Map.entry("gridwrit.seal.resealing", () -> "false"),
                Map.entry("gridwrit.retention.erasing", () -> "false"),
                Map.entry("gridwrit.notice.delivering", () -> "false"),
                Map.entry("gridwrit.data", data::obtain));
    }

    @Override
    public String[] getPropertyNames() {
        return values.keySet().toArray(String[]::new);
    }

    @Override
    public @Nullable Object getProperty(String name) {
        var value = values.get(name);
        return value == null ? null : value.get();
    }

    private static String dataDirectory() {
        try {
            var directory = Files.createTempDirectory("gridwrit-data-");
            directory.toFile().deleteOnExit();
            return directory.toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
