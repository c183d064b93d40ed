package org.gridwrit.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@WholeProgram
@DisplayName("文号：同时签发，不重号不跳号")
class NumbersTest {
    private static final int MANY = 40;

    @Autowired
    CounterStore numbers;

    @Autowired
    Walls walls;

    @Autowired
    TransactionTemplate transactions;

    @Test
    @DisplayName("四十份同时签发，一份中途失败，号码仍然连着")
    void manyAtOnceGetOneNumberEach() throws Exception {
        var court = "桂1424";
        assertThatThrownBy(() -> in(court, true)).hasMessage("broken");
        var given = new ArrayList<Integer>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<Integer>>();
            for (int i = 0; i < MANY; i++) all.add(people.submit(() -> in(court, false)));
            for (var it : all) given.add(it.get());
        }
        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, MANY).boxed().toList());
    }

    private Integer in(String court, boolean breaks) {
        return walls.within(
                Wall.ofProgram("court", court, "451400"),
                () -> transactions.execute(_ -> {
                    int given = numbers.next("451400", court, 2031, PaperKind.VISIT_RECORD);
                    if (breaks) throw new IllegalStateException("broken");
                    return given;
                }));
    }
}
