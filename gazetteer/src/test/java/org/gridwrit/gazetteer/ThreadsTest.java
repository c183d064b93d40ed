package org.gridwrit.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ThreadsTest {
    /// Divisions and names become strings when first asked for: by many at once they are the same.
    @RepeatedTest(5)
    void manyThreadsReadAFreshGazetteerAsOneDoes() {
        var addresses = Gazetteer.load()
                .divisions()
                .filter(it -> it.level() == Level.VILLAGE)
                .limit(3_000)
                .map(Division::name)
                .toList();
        var context = new Context("4501");
        var alone = answers(Gazetteer.load(), addresses, context);
        var shared = Gazetteer.load();
        var all = IntStream.range(0, 8)
                .parallel()
                .mapToObj(_ -> answers(shared, addresses, context))
                .toList();
        assertThat(all).allMatch(alone::equals);
    }

    @Test
    void aBatchIsAnsweredInItsOrder() {
        var addresses =
                Gazetteer.load().divisions().map(Division::name).limit(2_000).toList();
        var context = new Context("4501");
        assertThat(Gazetteer.load().resolveAll(addresses, context))
                .isEqualTo(answers(Gazetteer.load(), addresses, context));
    }

    private static List<Resolution> answers(Gazetteer gazetteer, List<String> addresses, Context context) {
        return gazetteer.resolveAll(addresses.stream(), context).toList();
    }
}
