package org.gridwrit.walls;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gridwrit.testing.TestDatabase;

/// One row of each walled table for each of three owners: whatever columns a table has, those that say whose a row is
/// are filled in with the owner's, and the others with anything.
final class Rows {
    private static final AtomicInteger COUNT = new AtomicInteger(100);

    /// @param court   桂1481
    /// @param village twelve digits
    record Owner(String name, String city, String court, String village, UUID worker) {
        static final Owner HERE = new Owner("here", "451400", "桂1481", "451481100001", new UUID(1, 1));
        static final Owner NEXT_DOOR = new Owner("next door", "451400", "桂1402", "451402001001", new UUID(2, 2));
        static final Owner FAR = new Owner("far", "450100", "桂0102", "450102001003", new UUID(3, 3));
        static final List<Owner> ALL = List.of(HERE, NEXT_DOOR, FAR);
    }

    /// Where each owner's row lies, by table.
    final Map<String, Map<Owner, String>> places = new TreeMap<>();

    private final Map<String, List<String[]>> columns = new HashMap<>();

    /// Constraints have nothing to do with walls, and would want whole families of rows.
    Rows(TestDatabase database) throws SQLException {
        try (var owner = Raw.connect(database, database.owner(), database.ownerPassword())) {
            for (var it : Raw.texts(owner, """
                    select format('alter table %s drop constraint %I cascade', conrelid::regclass, conname)
                      from pg_constraint where contype in ('c', 'f') and conrelid <> 0
                       and connamespace::regnamespace::text not like 'pg_%' and connamespace::regnamespace::text <> 'information_schema'
                    """)) Raw.run(owner, it);
            for (var table : Raw.walled(owner)) columns.put(table, columns(owner, table));
        }
        try (var everything = Raw.connect(database, database.user(), database.password())) {
            Raw.run(everything, "set role all_seeing");
            for (var table : columns.keySet()) {
                var here = new HashMap<Owner, String>();
                for (var it : Owner.ALL) {
                    here.put(
                            it,
                            Raw.texts(everything, insert(table, it) + " returning ctid")
                                    .getFirst());
                }
                places.put(table, here);
            }
        }
    }

    /// Another row of an owner's, with keys of its own.
    String insert(String table, Owner owner) {
        var names = new ArrayList<String>();
        var values = new ArrayList<String>();
        for (var column : columns.getOrDefault(table, List.of())) {
            var value = value(table, column, owner);
            if (value == null) continue;
            names.add('"' + column[0] + '"');
            values.add("'" + value + "'");
        }
        return "insert into " + table + " (" + String.join(", ", names) + ") values (" + String.join(", ", values)
                + ")";
    }

    private static List<String[]> columns(Connection connection, String table) throws SQLException {
        return Raw.texts(connection, """
                        select attname || ' ' || atttypid::regtype || ' ' || attnotnull
                          from pg_attribute where attrelid = '%s'::regclass and attnum > 0 and not attisdropped
                        """.formatted(table)).stream()
                .map(it -> new String[] {
                    it.substring(0, it.indexOf(' ')),
                    it.substring(it.indexOf(' ') + 1, it.lastIndexOf(' ')),
                    it.substring(it.lastIndexOf(' ') + 1)
                })
                .toList();
    }

    private static @org.jspecify.annotations.Nullable String value(String table, String[] column, Owner owner) {
        if (table.equals("grid.worker") && column[0].equals("id")) return owner.worker.toString();
        return switch (column[0]) {
            case "city_code", "task_city", "grid_city_code" -> owner.city;
            case "court_code" -> owner.court;
            case "village_code", "known_division" -> owner.village;
            case "township_code", "place_code", "place" -> owner.village.substring(0, 9);
            case "townships" -> "{" + owner.village.substring(0, 9) + "}";
            case "worker_id" -> owner.worker.toString();
            case "state" -> "DISPATCHED";
            default -> column[2].equals("true") ? anything(column[1]) : null;
        };
    }

    private static String anything(String type) {
        return switch (type) {
            case "uuid" -> UUID.randomUUID().toString();
            case "integer", "bigint", "smallint" -> String.valueOf(COUNT.incrementAndGet());
            case "double precision", "numeric" -> "1";
            case "date", "timestamp with time zone" -> "2026-01-02";
            case "boolean" -> "false";
            case "time without time zone" -> "12:00";
            case "bytea" -> "\\x" + UUID.randomUUID().toString().replace("-", "");
            case "jsonb" -> "{}";
            default -> type.endsWith("[]") ? "{}" : "x" + COUNT.incrementAndGet();
        };
    }
}
