package org.gridwrit.casefile.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gridwrit.testing.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Both sides of each border, with the holidays there really were.
public class ReckoningTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("期间怎样计算")
    void periodsEndAsTheLawSays(Rule rule) {
        rule.check();
    }

    public static Stream<Rule> rules() {
        return Stream.of(
                rule("起算日不计入，满十日", ClockKind.NOTICE_OUT, "2026-03-02", "2026-03-12"),
                rule("最后一日是星期五，不顺延", ClockKind.NOTICE_OUT, "2026-03-03", "2026-03-13"),
                rule("最后一日是星期六，顺延到星期一", ClockKind.NOTICE_OUT, "2026-03-04", "2026-03-16"),
                rule("最后一日在春节，顺延到节后第一个工作日", ClockKind.OBJECTION, "2026-02-02", "2026-02-24"),
                rule("最后一日是调休上班的星期六，不顺延", ClockKind.OBJECTION, "2026-01-30", "2026-02-14"),
                rule("调休上班的后一日是春节，顺延", ClockKind.OBJECTION, "2026-01-31", "2026-02-24"),
                rule("清明节连周末，顺延到星期二", ClockKind.OBJECTION, "2026-03-20", "2026-04-07"),
                rule("广西三月三第二日，顺延一日", ClockKind.OBJECTION, "2026-04-05", "2026-04-21"),
                rule("三月三之后照常届满", ClockKind.OBJECTION, "2026-04-06", "2026-04-21"),
                rule("2014 年首次放假的三月三，顺延", ClockKind.RECONSIDERATION, "2014-03-23", "2014-04-04"),
                rule("2004 年劳动节后调休上班，不再顺延", ClockKind.RECONSIDERATION, "2004-04-27", "2004-05-08"),
                rule("2008 年起清明放假", ClockKind.RECONSIDERATION, "2008-03-25", "2008-04-07"),
                rule("2007 年清明尚不放假", ClockKind.RECONSIDERATION, "2007-03-26", "2007-04-05"),
                rule("六个月按对应日", ClockKind.SIX_MONTHS, "2026-05-25", "2026-11-25"),
                rule("没有对应日的，以月末为最后一日", ClockKind.SIX_MONTHS, "2022-08-31", "2023-02-28"),
                rule("闰年的月末", ClockKind.SIX_MONTHS, "2023-08-31", "2024-02-29"),
                rule("六个月的最后一日是星期日，顺延", ClockKind.SIX_MONTHS, "2026-05-22", "2026-11-23"),
                rule("六个月的最后一日在国庆长假，顺延", ClockKind.SIX_MONTHS, "2024-04-03", "2024-10-08"),
                rule("公告三十日", ClockKind.PUBLIC_NOTICE, "2026-03-02", "2026-04-01"),
                rule("公告的最后一日是清明，顺延", ClockKind.PUBLIC_NOTICE, "2026-03-05", "2026-04-07"),
                rule("受托法院十日内代为送达", ClockKind.ENTRUSTED_SERVICE, "2026-03-02", "2026-03-12"),
                rule("受托法院的最后一日是星期六，顺延", ClockKind.ENTRUSTED_SERVICE, "2026-03-04", "2026-03-16"),
                rule("价款付清后十日内送达成交裁定", ClockKind.SALE_RULING, "2026-03-02", "2026-03-12"),
                rule("成交裁定的最后一日在春节，顺延", ClockKind.SALE_RULING, "2026-02-06", "2026-02-24"),
                rule("冻结存款一年，届满即失效，不顺延", ClockKind.FROZEN_DEPOSIT, "2025-02-16", "2026-02-16"),
                rule("查封动产两年，闰日对月末", ClockKind.SEIZED_MOVABLES, "2024-02-29", "2026-02-28"),
                rule("查封不动产三年", ClockKind.SEIZED_REAL_ESTATE, "2023-03-01", "2026-03-01"),
                rule("终本后六个月复查，遇节假日顺延", ClockKind.RECHECK, "2025-08-17", "2026-02-24"),
                paused("扣除五日，晚五日届满", "2026-03-02", "2026-03-17", new Pause(day("2026-03-04"), day("2026-03-08"))),
                paused("扣除从最后一日开始的，也扣除", "2026-03-02", "2026-03-13", new Pause(day("2026-03-12"), day("2026-03-12"))),
                paused("届满次日才开始的，不再扣除", "2026-03-02", "2026-03-12", new Pause(day("2026-03-13"), day("2026-03-20"))),
                paused("扣除后最后一日是星期六，再顺延", "2026-03-02", "2026-03-16", new Pause(day("2026-03-05"), day("2026-03-06"))),
                paused(
                        "两段重叠的只扣一次",
                        "2026-03-02",
                        "2026-03-17",
                        new Pause(day("2026-03-04"), day("2026-03-07")),
                        new Pause(day("2026-03-06"), day("2026-03-08"))),
                paused("起算之前的不扣", "2026-03-02", "2026-03-12", new Pause(day("2026-02-20"), day("2026-03-02"))),
                paused("仍在扣除的没有最后一日", "2026-03-02", "暂停计算", new Pause(day("2026-03-04"), null)),
                paused("届满后才开始的扣除不影响", "2026-03-02", "2026-03-12", new Pause(day("2026-03-13"), null)));
    }

    private static Rule rule(String given, ClockKind kind, String start, String last) {
        var found = Reckoning.lastDay(day(start), kind.term, ShippedCalendar::works);
        return new Rule(given, label(kind) + "，" + start + " 起算", said(found.toString()), said(last), kind.article);
    }

    private static Rule paused(String given, String start, String last, Pause... pauses) {
        var kind = ClockKind.NOTICE_OUT;
        var found = Reckoning.lastDay(day(start), kind.term, List.of(pauses), ShippedCalendar::works);
        return new Rule(
                given,
                label(kind) + "，" + start + " 起算",
                said(found.map(LocalDate::toString).orElse("暂停计算")),
                said(last),
                "民事诉讼法 85、执行程序解释 13");
    }

    private static String said(String last) {
        return last.startsWith("2") ? "最后一日 " + last : last;
    }

    private static String label(ClockKind kind) {
        return switch (kind.term.unit()) {
            case DAYS -> kind.term.count() + " 日";
            case WORKING_DAYS -> kind.term.count() + " 个工作日";
            case MONTHS -> kind.term.count() + " 个月";
            case YEARS -> kind.term.count() + " 年";
        };
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
