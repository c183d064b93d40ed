package org.gridwrit.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class AnyTextTest {
    static final Gazetteer GUANGXI = Gazetteer.load();

    @Property
    void anyTextIsAnsweredWithSpansOfItself(@ForAll String text) {
        mustBeSpansOf(text, GUANGXI.resolve(text, Context.none()));
    }

    @Property
    void anyMixOfNamesIsAnsweredTheSameTwice(@ForAll("mixtures") String text) {
        var context = new Context("4514");
        var answer = GUANGXI.resolve(text, context);
        mustBeSpansOf(text, answer);
        assertThat(GUANGXI.resolve(text, context)).isEqualTo(answer);
        if (answer instanceof Resolution.Choose it) assertThat(it.candidates()).hasSizeBetween(2, 5);
    }

    @Test
    void tenThousandCharactersTakeNoTime() {
        var texts = List.of(
                "村".repeat(10_000),
                "太平镇新村".repeat(2_000),
                "&8226;".repeat(1_600),
                "\uD844\uDF36".repeat(5_000),
                "一".repeat(10_000));
        for (var text : texts) {
            GUANGXI.resolve(text, Context.none());
            Assertions.assertTimeout(Duration.ofMillis(200), () -> {
                for (int i = 0; i < 10; i++) GUANGXI.resolve(text, Context.none());
            });
        }
    }

    @Provide
    Arbitrary<String> mixtures() {
        var part = Arbitraries.of(
                "崇左市",
                "江州区",
                "太平",
                "镇",
                "街道",
                "新和镇",
                "村",
                "社区",
                "新村",
                "屯",
                "路12号",
                "（",
                "１２",
                "&nbsp;",
                "宜州市",
                "平安",
                "大塘",
                "城南",
                "第五村民小组",
                "有限公司",
                "那",
                "六",
                "\uD844\uDF36",
                " ",
                "民族",
                "瑶族乡",
                "县");
        return part.list().ofMaxSize(30).map(it -> String.join("", it));
    }

    private static void mustBeSpansOf(String text, Resolution answer) {
        for (var it : answer.evidence()) {
            assertThat(text.substring(it.start(), it.end())).isEqualTo(it.text());
        }
    }
}
