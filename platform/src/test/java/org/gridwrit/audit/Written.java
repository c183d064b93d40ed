package org.gridwrit.audit;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A city's trail for a test to seal, spoil and prove.
record Written(Audit audit, Sealing sealing, Verification verification, JdbcClient jdbc) {
    static final String CITY = "451400";
    static final Actor WEI = new Actor(new UUID(2, 2), "韦法官", Role.OFFICER, CITY, new Scope.OfCourt("桂1481"));

    void afresh() {
        for (var table : List.of("entry", "unsealed", "link", "checkpoint", "look_day")) {
            jdbc.sql("truncate audit." + table).update();
        }
    }

    /// So many links of five lines each, a checkpoint after every second one.
    void links(int count) {
        for (int i = 1; i <= count; i++) {
            link(5);
            if (i % 2 == 0) sealing.sign(CITY, true);
        }
    }

    void link(int lines) {
        IntStream.range(0, lines)
                .forEach(it -> audit.record(WEI, CITY, "task.report", new UUID(3, it), "第" + it + "项"));
        sealing.seal(CITY);
    }

    CityProof prove() {
        return prove(List.of());
    }

    CityProof prove(List<String> kept) {
        return verification.prove(CITY, null, kept, _ -> {}).getFirst();
    }

    List<String> faults() {
        return prove().faults().stream().map(Written::brief).toList();
    }

    /// `ALTERED 2/3`: the third line of the second link.
    static String brief(Fault fault) {
        return fault.kind()
                + (fault.link() == 0 ? "" : " " + fault.link() + (fault.position() == 0 ? "" : "/" + fault.position()));
    }

    UUID id(int link, int position) {
        return jdbc.sql("select ids[:position] from audit.link where city_code = :city and no = :link")
                .param("position", position)
                .param("city", CITY)
                .param("link", link)
                .query(UUID.class)
                .single();
    }

    /// What somebody with every right in the database can do.
    void spoil(String sql, @Nullable Object... values) {
        var statement = jdbc.sql(sql);
        for (var value : values) statement = statement.param(value);
        org.assertj.core.api.Assertions.assertThat(statement.update()).isPositive();
    }
}
