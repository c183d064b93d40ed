package org.gridwrit.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What the migrations create and where they place it.
final class Tables {
    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*");

    private static final List<String> STATEMENTS = read();

    private Tables() {}

    /// Each statement of each migration, without comments, in one line.
    static List<String> statements() {
        return STATEMENTS;
    }

    private static List<String> read() {
        var found = new ArrayList<String>();
        for (var migration : Sources.migrations()) {
            var text = COMMENT.matcher(migration.text()).replaceAll("");
            // Bodies of functions hold semicolons of their own.
            text = Pattern.compile("\\$\\$.*?\\$\\$", Pattern.DOTALL)
                    .matcher(text)
                    .replaceAll("''");
            for (var statement : text.split(";", -1)) {
                var line = statement.replaceAll("\\s+", " ").strip();
                if (!line.isEmpty()) found.add(line);
            }
        }
        return List.copyOf(found);
    }

    static Set<String> created() {
        return named("create (?:unlogged )?table (?:if not exists )?([a-z_]+\\.[a-z_]+)");
    }

    static Set<String> distributed() {
        return named("select (?:public\\.)?distribute\\('([a-z_.]+)'");
    }

    static Set<String> reference() {
        return named("select (?:public\\.)?reference\\('([a-z_.]+)'");
    }

    private static Set<String> named(String pattern) {
        var found = new TreeSet<String>();
        var compiled = Pattern.compile(pattern);
        for (var statement : statements()) {
            var matcher = compiled.matcher(statement);
            while (matcher.find()) found.add(matcher.group(1));
        }
        return found;
    }
}
