package org.gridwrit.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The one store that writes other modules' rows: only columns they declared, and of these only the sealing, never what
/// is sealed.
@Repository
class ResealStore {
    /// Sees every sealed value of every city. With fewer, a key would be retired that still seals some.
    static final Wall WALL = Wall.ofProgram("resealing");

    private final JdbcClient jdbc;

    ResealStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param key as texts
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Row(List<String> key, byte[] sealed) {}

    /// Of one city, in the order of the key, those that another key than this one sealed.
    List<Row> sealedOtherwise(SealedColumn of, String city, int version, @Nullable Row after, int limit) {
        Walls.mustBeWithin(WALL.kind());
        var sql = jdbc.sql("""
                        select %s, %s as sealed from %s
                         where %s and %s and %s <> :version and %s
                         order by %s limit :limit
                        """.formatted(
                                of.keyAsTexts(),
                                of.bytes(""),
                                of.table(),
                                of.inCity(""),
                                of.filled(),
                                of.version(),
                                after == null ? "true" : of.after(),
                                of.keyColumns()))
                .param("city", city)
                .param("version", version)
                .param("limit", limit);
        for (int i = 0; after != null && i < after.key.size(); i++) sql = sql.param("after" + i, after.key.get(i));
        return sql.query((row, _) -> {
                    var key = new ArrayList<String>();
                    for (int i = 0; i < of.key().size(); i++) key.add(row.getString(i + 1));
                    return new Row(key, row.getBytes("sealed"));
                })
                .list();
    }

    /// Rows that somebody changed meanwhile are left as they are.
    int replace(SealedColumn of, String city, List<Row> was, List<byte[]> by) {
        Walls.mustBeWithin(WALL.kind());
        var sql = jdbc.sql("""
                        update %s t set %s = %s from unnest(%s, :old, :new) n (%s, was, sealed)
                         where %s and %s and %s = n.was
                        """.formatted(
                                of.table(),
                                of.column(),
                                of.ofBytes("n.sealed"),
                                of.newKeyArrays(),
                                of.newKeys(),
                                of.inCity("t."),
                                of.sameKey(),
                                of.bytes("t.")))
                .param("city", city)
                .param("old", was.stream().map(Row::sealed).toArray(byte[][]::new))
                .param("new", by.toArray(byte[][]::new));
        for (int i = 0; i < of.key().size(); i++) {
            int part = i;
            sql = sql.param("keys" + i, was.stream().map(it -> it.key.get(part)).toArray(String[]::new));
        }
        return sql.update();
    }

    /// @param city empty for a table that no city owns
    record Count(String city, int version, long rows) {}

    List<Count> count(SealedColumn of) {
        Walls.mustBeWithin(WALL.kind());
        return jdbc.sql("""
                        select %1$s as city, %2$s as version, count(*) as rows from %3$s
                         where %4$s group by 1, 2 order by 1, 2
                        """.formatted(of.byCity() ? "city_code" : "''", of.version(), of.table(), of.filled()))
                .query((row, _) -> new Count(row.getString("city"), row.getInt("version"), row.getLong("rows")))
                .list();
    }

    Map<Integer, Long> countByVersion(SealedColumn of) {
        return count(of).stream().collect(Collectors.groupingBy(Count::version, Collectors.summingLong(Count::rows)));
    }
}
