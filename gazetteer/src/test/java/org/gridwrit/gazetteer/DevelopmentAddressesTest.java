package org.gridwrit.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.gridwrit.gazetteer.Resolution.Routed;
import org.gridwrit.gazetteer.division.Csv;
import org.gridwrit.gazetteer.reading.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// Real addresses with their truth, where they are at hand; they are never part of the project.
@EnabledIf("areAtHand")
class DevelopmentAddressesTest {
    private static final Path FOLDER = Path.of("../../shared/data/addresses-dev");
    private static final Gazetteer GUANGXI = Gazetteer.load();
    private static final Map<String, String> CITIES = new HashMap<>();

    static {
        GUANGXI.divisions().filter(it -> it.level() == Level.CITY).forEach(it -> CITIES.put(it.name(), it.code()));
    }

    static boolean areAtHand() {
        return Files.isDirectory(FOLDER);
    }

    private static final class Count {
        int all;
        int right;
        int wrong;
    }

    @Test
    void villagesAreFoundAndHardlyEverMistaken() throws IOException {
        var count = count("village.csv", new TreeMap<>());
        assertThat(count.right).isGreaterThanOrEqualTo((int) Math.ceil(0.995 * count.all));
        assertThat(count.wrong).isLessThanOrEqualTo(count.all / 1000);
    }

    @Test
    void whatIsStatedAsSureIsRightAsOften() throws IOException {
        var byConfidence = new TreeMap<Double, Count>();
        count("village.csv", byConfidence);
        assertThat(byConfidence).isNotEmpty();
        byConfidence.forEach((stated, count) -> {
            assertThat(stated).isGreaterThanOrEqualTo(Decision.LEAST_CONFIDENCE);
            assertThat((double) count.right / count.all).isGreaterThanOrEqualTo(Decision.LEAST_CONFIDENCE);
        });
    }

    @Test
    void whereNoVillageIsKnownFewAreClaimed() throws IOException {
        for (var file : new String[] {"township.csv", "county.csv"}) {
            var count = count(file, new TreeMap<>());
            assertThat(count.wrong).isLessThan(count.all / 40);
        }
    }

    private static Count count(String file, Map<Double, Count> byConfidence) throws IOException {
        var count = new Count();
        Csv.forEach(FOLDER.resolve(file), row -> {
            var city = CITIES.get(row.get("context_city"));
            var answer = GUANGXI.resolve(row.get("address"), city == null ? Context.none() : new Context(city));
            count.all++;
            if (!(answer instanceof Routed it)) return;
            boolean right = it.village().villageCode().equals(row.get("truth_village_code"));
            add(count, right);
            var stated = byConfidence.computeIfAbsent(it.confidence(), _ -> new Count());
            stated.all++;
            add(stated, right);
        });
        return count;
    }

    private static void add(Count count, boolean right) {
        if (right) count.right++;
        else count.wrong++;
    }
}
