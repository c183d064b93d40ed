package org.gridwrit.clue.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Properties;
import java.util.stream.Stream;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// 线索的每一步 What may follow what, on both sides of each border.
class MovesTest {
    static Stream<Arguments> rules() {
        return Stream.of(
                arguments("刚提供的，核实属实", Move.VERIFY, ClueState.CLAIMED, null),
                arguments("刚提供的，核实不实", Move.REFUTE, ClueState.CLAIMED, null),
                arguments("已经属实的，不再核实", Move.VERIFY, ClueState.VERIFIED, "clue.examined"),
                arguments("已经采取措施的，不能改为不实", Move.REFUTE, ClueState.ACTED, "clue.examined"),
                arguments("没有核实就采取措施", Move.ACT, ClueState.CLAIMED, "clue.not-verified"),
                arguments("不实的线索采取措施", Move.ACT, ClueState.UNFOUNDED, "clue.not-verified"),
                arguments("属实之后采取措施", Move.ACT, ClueState.VERIFIED, null),
                arguments("采取措施之后再采取一项", Move.ACT, ClueState.ACTED, null),
                arguments("没有采取措施就记录到位", Move.RECOVER, ClueState.VERIFIED, "clue.not-acted"),
                arguments("采取措施之后到位", Move.RECOVER, ClueState.ACTED, null),
                arguments("到位之后再到位一笔", Move.RECOVER, ClueState.RECOVERED, null),
                arguments("属实之后财产转移，失效", Move.LOSE, ClueState.VERIFIED, null),
                arguments("采取措施之后认定失效", Move.LOSE, ClueState.ACTED, "clue.not-standing"),
                arguments("不实之后恢复核查", Move.REOPEN, ClueState.UNFOUNDED, null),
                arguments("属实的不必恢复核查", Move.REOPEN, ClueState.VERIFIED, "clue.nothing-to-reopen"));
    }

    static Stream<Arguments> measures() {
        return Stream.of(
                arguments("存款可以冻结", EnforcementMeasure.FREEZE, AssetKind.DEPOSIT, true),
                arguments("存款可以划拨", EnforcementMeasure.TRANSFER, AssetKind.DEPOSIT, true),
                arguments("工资由单位协助扣留、提取", EnforcementMeasure.WITHHOLD, AssetKind.WAGES, true),
                arguments("工资不拍卖", EnforcementMeasure.AUCTION, AssetKind.WAGES, false),
                arguments("房屋查封", EnforcementMeasure.SEIZE, AssetKind.HOUSE, true),
                arguments("房屋不能扣押", EnforcementMeasure.DETAIN, AssetKind.HOUSE, false),
                arguments("车辆可以扣押", EnforcementMeasure.DETAIN, AssetKind.VEHICLE, true),
                arguments("车辆不冻结", EnforcementMeasure.FREEZE, AssetKind.VEHICLE, false),
                arguments("工程款通知第三人履行", EnforcementMeasure.NOTIFY_THIRD, AssetKind.CONTRACT_MONEY, true),
                arguments("行踪只能传唤或督促", EnforcementMeasure.SUMMON, AssetKind.WHEREABOUTS, true),
                arguments("行踪不能扣押", EnforcementMeasure.DETAIN, AssetKind.WHEREABOUTS, false),
                arguments("不传唤甘蔗", EnforcementMeasure.SUMMON, AssetKind.CROPS, false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("线索的每一步只能接在合法的状态之后")
    void oneStepFollowsAnother(String situation, Move move, ClueState from, @Nullable String refused) {
        assertThat(refusal(move, from)).as(situation).isEqualTo(refused);
        if (refused != null)
            assertThat(texts().getProperty("refusal." + refused)).isNotBlank();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("measures")
    @DisplayName("措施要适合财产的种类")
    void aMeasureSuitsItsKind(String situation, EnforcementMeasure measure, AssetKind kind, boolean lawful) {
        assertThat(measure.suits(kind)).as(situation).isEqualTo(lawful);
        assertThat(EnforcementMeasure.of(kind)).as(situation).isNotEmpty();
    }

    static @Nullable String refusal(Move move, ClueState from) {
        try {
            move.from(from);
            return null;
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    static Properties texts() {
        return texts("/messages/clue.properties");
    }

    static Properties texts(String file) {
        var texts = new Properties();
        try (var in = MovesTest.class.getResourceAsStream(file)) {
            texts.load(new java.io.InputStreamReader(
                    java.util.Objects.requireNonNull(in), java.nio.charset.StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts;
    }
}
