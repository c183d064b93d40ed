package org.gridwrit.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gridwrit.postgres.EmbeddedPostgres;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// The Spring application on its database: the one named by `GRIDWRIT_DB_URL`, or else the embedded one of the data
/// directory.
final class Program {
    private final Class<?> application;
    private final Map<String, Object> properties = new HashMap<>();

    Program(Class<?> application, Path data) {
        this.application = application;
        properties.put("gridwrit.data", data.toAbsolutePath().toString());
    }

    Program with(String property, Object value) {
        properties.put(property, value);
        return this;
    }

    static boolean hasDatabaseOfItsOwn() {
        return databaseByName().isEmpty();
    }

    ConfigurableApplicationContext on(EmbeddedPostgres postgres) {
        with("spring.datasource.url", postgres.jdbcUrl());
        with("spring.datasource.username", postgres.user());
        with("spring.datasource.password", postgres.password());
        SpringApplication.getShutdownHandlers().add(postgres::close);
        return start();
    }

    ConfigurableApplicationContext start() {
        var spring = new SpringApplication(application);
        spring.setBannerMode(Banner.Mode.OFF);
        return spring.run(properties.entrySet().stream()
                .map(it -> "--" + it.getKey() + "=" + it.getValue())
                .toArray(String[]::new));
    }

    private static Optional<String> databaseByName() {
        return Optional.ofNullable(System.getenv("GRIDWRIT_DB_URL")).filter(it -> !it.isBlank());
    }
}
