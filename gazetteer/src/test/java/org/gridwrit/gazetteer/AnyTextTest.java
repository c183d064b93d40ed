package org.gridwrit.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /// Twice the text is at most about twice the work, whatever it says; the machine plays no part.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "村",
                "县",
                "一",
                "六一",
                "新村",
                "太平镇新村",
                "&8226;",
                "\uD844\uDF36",
                "崇左市",
                "那",
                "大塘",
                "南宁市兴宁区",
                "平安村，",
                "白沙县",
                "现住",
                "湛江市",
                "大塘路",
                "第三组"
            })
    void theWorkGrowsWithTheTextAndNoFaster(String part) {
        int half = steps(part.repeat(5_000 / part.length()));
        int whole = steps(part.repeat(10_000 / part.length()));
        assertThat(whole).isLessThan(400_000).isLessThanOrEqualTo(2 * half + 20_000);
    }

    @Property(tries = 200)
    void noMixOfNamesTakesManySteps(@ForAll("mixtures") String text) {
        var repeated = text.repeat(text.isEmpty() ? 1 : 10_000 / text.length());
        assertThat(steps(repeated)).isLessThan(400_000);
    }

    @Test
    void anAddressFarIntoALongTextIsRead() {
        var text = "原告诉称".repeat(1_000) + "，被告住崇左市江州区新和镇新和村三组。" + "本院认为".repeat(800);
        assertThat(GUANGXI.resolve(text, Context.none())).isInstanceOf(Resolution.Routed.class);
    }

    @Test
    void aTextThatNamesMorePlacesThanAnAddressIsNone() {
        assertThat(GUANGXI.resolve("崇左市江州区新和镇新和村，".repeat(300), Context.none()))
                .isInstanceOfSatisfying(
                        Resolution.Manual.class, it -> assertThat(it.reason()).isEqualTo(Resolution.Reason.TOO_MANY));
    }

    private static int steps(String text) {
        return GUANGXI.steps(text, new Context("4514"));
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
