package org.gridwrit.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.gridwrit.gazetteer.Explanation.Considered;
import org.gridwrit.gazetteer.Explanation.Standing;
import org.gridwrit.gazetteer.Explanation.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainingTest {
    static final Context CITY = new Context("459100");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云桥县白沙镇那垌村三组",
                "云桥县平安村",
                "云桥县白沙镇那洞村",
                "云桥县云桥镇大塘花园3栋",
                "石门县白沙镇李村",
                "云桥县白沙镇那桑屯",
                "广东省湛江市",
                "",
                "大塘村"
            })
    void itEndsInWhatIsAnswered(String address) {
        var explained = Province.PLACES.explain(address, CITY);
        assertThat(explained.outcome()).isEqualTo(Province.PLACES.resolve(address, CITY));
        assertThat(explained).isEqualTo(Province.PLACES.explain(address, CITY));
    }

    @Test
    void aScoreIsTheSumOfItsWeightsAndEachShowsItsSpan() {
        var address = "云桥县白沙镇那垌村三组";
        var read = Province.PLACES.explain(address, CITY).readings().getFirst();
        assertThat(read.score())
                .isEqualTo(read.weights().stream().mapToInt(Weight::points).sum());
        assertThat(read.weights())
                .extracting(Weight::rule)
                .contains("marked", "township", "county", "court", "kind-agrees");
        assertThat(read.weights())
                .allSatisfy(it ->
                        assertThat(address.substring(it.start(), it.end())).isEqualTo(it.text()));
        assertThat(read.kind()).isEqualTo("in-township");
        assertThat(read.standing()).isEqualTo(Standing.NEAR);
    }

    @Test
    void whatContradictsHasNegativeWeight() {
        var readings = Province.PLACES.explain("石门县白沙镇李村", CITY).readings();
        assertThat(readings).allMatch(it -> it.standing() == Standing.GIVEN_UP);
        assertThat(readings.getFirst().weights())
                .anyMatch(it -> it.points() < 0 && it.text().equals("石门县"));
    }

    @Test
    void whatWasGivenUpIsShownToo() {
        var readings = Province.PLACES.explain("云桥县云桥镇大塘花园3栋", CITY).readings();
        assertThat(readings).extracting(it -> it.place().village()).contains("大塘村委会");
        assertThat(readings).extracting(Considered::standing).containsOnly(Standing.GIVEN_UP);
    }

    @Test
    void theFoldedTextIsWhatWasCompared() {
        assertThat(Province.PLACES.explain("雲橋縣　沙坪镇高𡌶村１２号", CITY).folded()).isEqualTo("云桥县沙坪镇高𡌶村12号");
    }

    @Test
    void aRoutePaysOnlyAboveTheCertaintyThatItsCostAsksFor() {
        var policy = Province.PLACES.explain("", CITY).policy();
        assertThat(policy.leastConfidence()).isEqualTo(1 - 1.0 / policy.wrongCost());
    }
}
