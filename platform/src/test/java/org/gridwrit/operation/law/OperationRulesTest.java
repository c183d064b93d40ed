package org.gridwrit.operation.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.operation.law.OperationKind.EVICTION;
import static org.gridwrit.operation.law.OperationKind.INVESTIGATION;
import static org.gridwrit.operation.law.OperationKind.SEARCH;
import static org.gridwrit.operation.law.OperationKind.SEIZURE;
import static org.gridwrit.operation.law.OperationKind.SUPERVISION;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridwrit.testing.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// 现场执行的规则, on both sides of each border.
public class OperationRulesTest {
    private static final List<Attending> OFFICER_ALONE = planned(Part.COURT);
    private static final Set<Item> ALL = EnumSet.allOf(Item.class);

    static Stream<Arguments> plans() {
        return Stream.of(
                arguments("只有网格员，没有执行人员", SEIZURE, "", planned(Part.GRID_WORKER), List.of("no-officer")),
                arguments("搜查没有搜查令", SEARCH, "", OFFICER_ALONE, List.of("no-warrant")),
                arguments("搜查有搜查令", SEARCH, "搜查令1号", OFFICER_ALONE, List.of()),
                arguments("强制迁出没有公告", EVICTION, "", OFFICER_ALONE, List.of("no-proclamation")),
                arguments("强制迁出有公告", EVICTION, "公告1号", OFFICER_ALONE, List.of()),
                arguments("查封不需要搜查令", SEIZURE, "", OFFICER_ALONE, List.of()));
    }

    static Stream<Arguments> warnings() {
        return Stream.of(
                arguments(
                        "查封公民的财产，没有基层组织的人",
                        SEIZURE,
                        true,
                        planned(Part.COURT, Part.DEBTOR),
                        "nobody-of-the-place",
                        "民事诉讼法 256"),
                arguments("查封公民的财产，村委会派人", SEIZURE, true, planned(Part.COURT, Part.DEBTOR, Part.COMMITTEE), null, ""),
                arguments("查封公民的财产，单位派人", SEIZURE, true, planned(Part.COURT, Part.DEBTOR, Part.EMPLOYER), null, ""),
                arguments(
                        "网格员不等于基层组织派的人",
                        SEIZURE,
                        true,
                        planned(Part.COURT, Part.DEBTOR, Part.GRID_WORKER),
                        "nobody-of-the-place",
                        "民事诉讼法 256"),
                arguments("查封公司的财产，不要求基层组织", SEIZURE, false, planned(Part.COURT, Part.DEBTOR), null, ""),
                arguments("没有通知被执行人到场", SEIZURE, false, planned(Part.COURT), "debtor-not-called", "民事诉讼法 256"),
                arguments(
                        "强制迁出公民，没有基层组织的人",
                        EVICTION,
                        true,
                        planned(Part.COURT, Part.DEBTOR),
                        "nobody-of-the-place",
                        "民事诉讼法 261"),
                arguments("调查不要求基层组织到场", INVESTIGATION, true, planned(Part.COURT), null, ""));
    }

    static Stream<Arguments> records() {
        return Stream.of(
                arguments("没有经过", SEIZURE, "", came(Signature.SIGNED), ALL, false, "no-record"),
                arguments(
                        "执行人员没有到场",
                        SEIZURE,
                        "清点",
                        List.of(new Attending(Part.COURT, "韦", false, null)),
                        ALL,
                        false,
                        "officer-absent"),
                arguments("到场的没有签名", SEIZURE, "清点", came(null), ALL, false, "unsigned"),
                arguments("拒绝签名的记明", SEIZURE, "清点", came(Signature.REFUSED), ALL, false, null),
                arguments(
                        "调查清单没有填完",
                        INVESTIGATION,
                        "走访",
                        came(Signature.SIGNED),
                        Set.of(Item.HOUSE),
                        false,
                        "checklist-open"),
                arguments("调查清单填完", INVESTIGATION, "走访", came(Signature.SIGNED), ALL, false, null),
                arguments(
                        "监督限制消费没有材料", SUPERVISION, "见其乘坐高铁一等座", came(Signature.SIGNED), Set.of(), false, "no-evidence"),
                arguments("监督限制消费附材料", SUPERVISION, "见其乘坐高铁一等座", came(Signature.SIGNED), Set.of(), true, null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    @DisplayName("方案：没有执行人员、搜查令、公告的不能制定")
    void aPlanHasWhatTheLawForbidsToGoWithout(
            String situation, OperationKind kind, String order, List<Attending> people, List<String> bars) {
        assertThat(Plans.bars(kind, order, people))
                .as(situation)
                .extracting(Bar::code)
                .isEqualTo(bars);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("warnings")
    @DisplayName("方案：查封、迁出公民时提醒基层组织派人、通知被执行人")
    void whoShouldAttendIsSaid(
            String situation,
            OperationKind kind,
            boolean citizen,
            List<Attending> people,
            @Nullable String code,
            String article) {
        var warnings = Plans.warnings(kind, citizen, people);
        if (code == null) assertThat(warnings).as(situation).isEmpty();
        else assertThat(warnings).as(situation).contains(new Bar(code, article));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    @DisplayName("笔录：经过、到场、签名、清单、材料齐全才能记入")
    void aRecordIsWhole(
            String situation,
            OperationKind kind,
            String words,
            List<Attending> people,
            Set<Item> items,
            boolean evidence,
            @Nullable String missing) {
        var found = Records.missing(kind, words, people, items, evidence);
        if (missing == null) assertThat(found).as(situation).isEmpty();
        else assertThat(found).as(situation).extracting(Bar::code).contains(missing);
    }

    static List<Attending> planned(Part... parts) {
        return Arrays.stream(parts).map(it -> Attending.planned(it, "某")).toList();
    }

    private static List<Attending> came(@Nullable Signature signature) {
        return List.of(new Attending(Part.COURT, "韦", true, signature));
    }

    /// For the page of rules.
    public static Stream<Rule> rules() {
        return Stream.of(
                        plans().map(OperationRulesTest::plan),
                        warnings().map(OperationRulesTest::warning),
                        records().map(OperationRulesTest::record))
                .flatMap(it -> it);
    }

    private static Rule plan(Arguments arguments) {
        var given = arguments.get();
        var bars = Plans.bars((OperationKind) given[1], (String) given[2], people(given[3]));
        return rule(given, bars, "refusal.operation.", "可以制定方案");
    }

    private static Rule warning(Arguments arguments) {
        var given = arguments.get();
        var bars = Plans.warnings((OperationKind) given[1], (boolean) given[2], people(given[3]));
        return rule(given, bars, "operation.warning.", "不提醒");
    }

    @SuppressWarnings("unchecked")
    private static Rule record(Arguments arguments) {
        var given = arguments.get();
        var items = (Set<Item>) given[4];
        var bars = Records.missing(
                (OperationKind) given[1], (String) given[2], people(given[3]), items, (boolean) given[5]);
        return rule(given, bars, "refusal.operation.", "可以记入笔录");
    }

    private static Rule rule(@Nullable Object[] given, List<Bar> bars, String key, String fine) {
        var kind = Rule.text("operation", "operation.kind." + given[1]);
        var does = bars.isEmpty()
                ? fine
                : bars.stream()
                        .map(it -> Rule.text("operation", key + it.code()))
                        .collect(Collectors.joining());
        var articles = bars.stream().map(Bar::article).distinct().collect(Collectors.joining("；"));
        return new Rule(String.valueOf(given[0]), kind, does, does, articles.replace("CPL", "民事诉讼法"));
    }

    @SuppressWarnings("unchecked")
    private static List<Attending> people(@Nullable Object given) {
        return (List<Attending>) java.util.Objects.requireNonNull(given);
    }
}
