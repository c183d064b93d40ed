package org.gridwrit.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The tables of the program, each after those it refers to. Sessions are left out: after a restoration everybody signs
/// in again.
final class TableStore {
    private static final String OURS = """
            c.relkind = 'r' and s.nspname not in ('pg_catalog', 'information_schema') and s.nspname !~ '^pg_'
              and c.relpersistence = 'p'
              and not (s.nspname = 'public' and c.relname in ('flyway_schema_history', 'spring_session', 'spring_session_attributes'))
            """;

    private final Connection connection;

    TableStore(Connection connection) {
        this.connection = connection;
    }

    String schema() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select max(version) from public.flyway_schema_history where success and version is not null")) {
            row.next();
            return row.getString(1);
        }
    }

    List<Table> all() throws SQLException {
        var found = new HashMap<String, Table>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select c.oid::regclass::text, c.relforcerowsecurity,
                               array_agg(quote_ident(a.attname) order by a.attnum)
                          from pg_class c join pg_namespace s on s.oid = c.relnamespace
                          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                         where """ + " " + OURS + " group by 1, 2")) {
            while (row.next()) {
                var columns = List.of((String[]) row.getArray(3).getArray());
                found.put(row.getString(1), new Table(row.getString(1), columns, row.getBoolean(2)));
            }
        }
        var references = references();
        var ordered = new LinkedHashSet<String>();
        found.keySet().stream().sorted().forEach(it -> add(it, references, new ArrayList<>(), ordered));
        return ordered.stream().filter(found::containsKey).map(found::get).toList();
    }

    private static void add(String table, Map<String, Set<String>> references, List<String> way, Set<String> ordered) {
        if (ordered.contains(table) || way.contains(table)) return;
        way.add(table);
        references.getOrDefault(table, Set.of()).stream().sorted().forEach(it -> add(it, references, way, ordered));
        ordered.add(table);
    }

    private Map<String, Set<String>> references() throws SQLException {
        var found = new HashMap<String, Set<String>>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select conrelid::regclass::text, array_agg(confrelid::regclass::text)
                          from pg_constraint where contype = 'f' group by 1
                        """)) {
            while (row.next()) {
                found.put(row.getString(1), Set.copyOf(Arrays.asList((String[])
                        row.getArray(2).getArray())));
            }
        }
        return found;
    }
}
