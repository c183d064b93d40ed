package org.gridwrit.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import org.gridwrit.seal.SealedColumn;
import org.gridwrit.testing.TestDatabase;
import org.gridwrit.testing.WholeProgram;
import org.gridwrit.walls.Rows.Owner;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A change of the master key that did not see every sealed value would let a key be retired that still seals one.
@WholeProgram
class SealedReachTest {
    @Autowired
    List<SealedColumn> columns;

    @Test
    void theChangeOfTheMasterKeySeesAndMayChangeEverySealedValue() throws SQLException {
        var database = TestDatabase.migrated();
        var rows = new Rows(database);
        var missed = new TreeSet<String>();
        try (var program = Raw.program(database)) {
            program.setAutoCommit(false);
            Raw.texts(program, "select public.within('resealing', '', '', '', '', '')");
            for (var column : columns) {
                var places = rows.places.get(column.table());
                if (places == null) {
                    if (!Raw.texts(
                                    program,
                                    "select has_column_privilege('%s', '%s', 'update')"
                                            .formatted(column.table(), column.column()))
                            .contains("t")) missed.add(column.table() + " may not be changed");
                    continue;
                }
                var seen = Raw.texts(program, "select ctid from " + column.table());
                for (var owner : Owner.ALL) {
                    var place = places.get(owner);
                    if (!seen.contains(place)) missed.add(column.table() + " is not seen: " + owner.name());
                    var changed = Raw.outcome(
                            program,
                            "update %1$s set %2$s = %2$s where ctid = '%3$s'"
                                    .formatted(column.table(), column.column(), place));
                    if (!changed.equals("1")) missed.add(column.table() + " is not changed: " + changed);
                }
            }
            program.rollback();
        }
        assertThat(missed)
                .as("in R__walls.sql, add kind:resealing to who reads and to who changes the table")
                .isEmpty();
    }
}
