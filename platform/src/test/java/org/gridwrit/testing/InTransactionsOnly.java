package org.gridwrit.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Outside a transaction nobody has said who asks, and a walled table shows no row: no error, only nothing. So that no
/// code of the program ever relies on such an answer, asking is a failure in every test.
final class InTransactionsOnly implements BeanPostProcessor {
    private static final Pattern WALL = Pattern.compile("select wall\\('([a-z_.]+)', '[^']+', '\\{(?!everyone)");
    private static final Pattern TABLE =
            Pattern.compile("(?i)\\b(?:from|join|into|update|using)\\s+([a-z_]+\\.[a-z_]+)");
    private static final Set<String> WALLED = walled();
    private static final StackWalker STACK = StackWalker.getInstance();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof Watched) ? new Watched(source) : bean;
    }

    private static final class Watched extends DelegatingDataSource {
        Watched(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            InvocationHandler handler = (_, method, arguments) -> {
                if (method.getName().equals("prepareStatement")) {
                    mustBeInTransaction(connection, (String) arguments[0]);
                    Broken.mayBreak();
                }
                try {
                    return method.invoke(connection, arguments);
                } catch (InvocationTargetException thrown) {
                    throw Objects.requireNonNull(thrown.getCause());
                }
            };
            return (Connection)
                    Proxy.newProxyInstance(Watched.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
        }
    }

    private static void mustBeInTransaction(Connection connection, String sql) throws SQLException {
        if (!connection.getAutoCommit()
                || TABLE.matcher(sql).results().noneMatch(it -> WALLED.contains(it.group(1)))
                || !ofTheProgram()) return;
        throw new AssertionError("a walled table is asked outside a transaction, where it shows no row: " + sql);
    }

    /// A test may ask past the walls, or try what they show.
    private static boolean ofTheProgram() {
        return STACK.walk(frames -> {
            var ours = frames.map(StackWalker.StackFrame::getClassName)
                    .filter(it -> it.startsWith("org.gridwrit."))
                    .filter(it -> !it.startsWith(InTransactionsOnly.class.getName()))
                    .toList();
            return !ours.contains(UnwalledTemplate.class.getName())
                    && !ours.isEmpty()
                    && ours.getFirst().replaceFirst("\\$.*", "").endsWith("Store");
        });
    }

    private static Set<String> walled() {
        try (InputStream in = InTransactionsOnly.class.getResourceAsStream("/db/migration/R__walls.sql")) {
            var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return WALL.matcher(text).results().map(it -> it.group(1)).collect(Collectors.toUnmodifiableSet());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
