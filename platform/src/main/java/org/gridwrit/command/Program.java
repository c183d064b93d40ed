package org.gridwrit.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gridwrit.postgres.EmbeddedPostgres;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/// The Spring application on its database: the one named by `GRIDWRIT_DB_URL`, or else the embedded one of the data
/// directory.
final class Program {
    /// What stops a start is told by the command, not by a hundred lines of where it happened.
    private static final List<String> START_FAILURES =
            List.of("SpringApplication", "web.server.servlet.context", "autoconfigure.logging");

    private final Class<?> application;
    private final Map<String, Object> properties = new HashMap<>();
    private Consumer<ApplicationContext> first = _ -> {};

    Program(Class<?> application, Path data) {
        this.application = application;
        properties.put("gridwrit.data", data.toAbsolutePath().toString());
        for (var logger : START_FAILURES) properties.put("logging.level.org.springframework.boot." + logger, "OFF");
    }

    Program with(String property, Object value) {
        properties.put(property, value);
        return this;
    }

    /// Done once everything is up and before the program says that it is ready: `/actuator/health` is not UP until
    /// then.
    Program doingFirst(Consumer<ApplicationContext> work) {
        first = work;
        return this;
    }

    /// Warnings only: what is printed at the terminal is meant for the person there.
    Program quiet() {
        return with("logging.level.root", "WARN");
    }

    /// For a command that does its work and ends. The beans of the web are there, but no port is opened.
    Program withoutWeb() {
        return with("server.port", -1).with("gridwrit.address", "http://localhost");
    }

    /// Where it answers: with `--port 0` the system has chosen.
    static int port(ApplicationContext running) {
        return running.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    static boolean hasDatabaseOfItsOwn() {
        return databaseByName().isEmpty();
    }

    ConfigurableApplicationContext on(EmbeddedPostgres postgres) {
        with("spring.datasource.url", postgres.jdbcUrl());
        with("spring.datasource.username", postgres.user());
        with("spring.datasource.password", postgres.password());
        with("spring.flyway.user", postgres.owner());
        with("spring.flyway.password", postgres.ownerPassword());
        return start();
    }

    /// For a program that ends with its process: the server stops after everything that uses it.
    static EmbeddedPostgres keptToTheEnd(EmbeddedPostgres postgres) {
        SpringApplication.getShutdownHandlers().add(postgres::close);
        return postgres;
    }

    ConfigurableApplicationContext start() {
        var spring = new SpringApplication(application);
        spring.setBannerMode(Banner.Mode.OFF);
        spring.addListeners(new First(first));
        return spring.run(properties.entrySet().stream()
                .map(it -> "--" + it.getKey() + "=" + it.getValue())
                .toArray(String[]::new));
    }

    private record First(Consumer<ApplicationContext> work) implements ApplicationListener<ApplicationStartedEvent> {
        @Override
        public void onApplicationEvent(ApplicationStartedEvent started) {
            work.accept(started.getApplicationContext());
        }
    }

    private static Optional<String> databaseByName() {
        return Optional.ofNullable(System.getenv("GRIDWRIT_DB_URL")).filter(it -> !it.isBlank());
    }
}
