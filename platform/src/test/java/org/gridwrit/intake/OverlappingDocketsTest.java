package org.gridwrit.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.intake.Pingxiang.number;
import static org.gridwrit.intake.Pingxiang.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Dockets that overlap in every way, drawn from a seed: whatever comes in whatever order, each kind of help about each
/// debtor at each address is asked once, and a docket that has come before tells nothing.
@DocketTest
class OverlappingDocketsTest {
    private static final List<String> DEBTORS = List.of("李某", "农某", "黄某");
    private static final List<String> ADDRESSES =
            List.of("凭祥市凭祥镇北大路社区12号", "凭祥市凭祥镇南大路社区3号", "凭祥市凭祥镇连全村", "凭祥镇某处", "不知何处");
    private static final List<String> HELP = List.of("查人", "送达", "查人、送达", "查物", "劝导");

    @Autowired
    Town town;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @BeforeEach
    void settle() {
        town.settle();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void eachThingIsAskedOnce(long seed) {
        var random = new Random(seed);
        var numbers = List.of(number(), number());
        var dockets = new ArrayList<String[]>();
        var asked = new TreeSet<String>();
        for (int i = 0; i < 6; i++) dockets.add(docket(random, numbers, asked));

        for (var docket : dockets) {
            town.take(docket);
            var before = town.rows();
            assertThat(town.take(docket).tally().unchanged()).isEqualTo(docket.length);
            assertThat(town.rows()).isEqualTo(before);
        }
        var all = town.rows();
        Collections.shuffle(dockets, random);
        for (var docket : dockets) {
            assertThat(town.take(docket).tally().unchanged()).isEqualTo(docket.length);
        }

        assertThat(town.rows()).isEqualTo(all);
        assertThat(found(numbers)).containsExactlyElementsOf(asked);
    }

    private static String[] docket(Random random, List<String> numbers, Set<String> asked) {
        return Stream.generate(() -> {
                    var number = any(random, numbers);
                    var debtor = any(random, DEBTORS);
                    var address = any(random, ADDRESSES);
                    var help = any(random, HELP);
                    for (var kind : help.split("、", -1)) asked.add(number + debtor + address + kind);
                    return row(number, debtor, address, help);
                })
                .limit(1 + random.nextInt(5))
                .toArray(String[]::new);
    }

    /// Each thing that was asked, as often as it was asked: a double would show.
    private List<String> found(List<String> numbers) {
        return jdbc
                .sql("""
                select case_number || debtor_name || debtor_address || word from task.task t
                  join (values ('FIND_PERSON', '查人'), ('SERVE', '送达'), ('FIND_PROPERTY', '查物'), ('PERSUADE', '劝导'))
                    k (kind, word) on k.kind = t.kind
                 where case_number = any(:numbers)
                union all
                select case_number || debtor_name || address || word from intake.doubtful_route r
                  join (values ('FIND_PERSON', '查人'), ('SERVE', '送达'), ('FIND_PROPERTY', '查物'), ('PERSUADE', '劝导'))
                    k (kind, word) on k.kind = any(r.kinds)
                 where case_number = any(:numbers)
                """)
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .stream()
                .sorted()
                .toList();
    }

    private static String any(Random random, List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
