package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gridwrit.task.TaskKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FieldReportingTest extends FieldSite {
    private static final int MOST_TAPS = 6;
    private static final double MOST_SECONDS = 20;

    /// To look, decide and touch, for each tap: the keystroke-level model's 1.35 s of thought and 0.4 s of the hand.
    private static final double LOOK_AND_TOUCH = 1.75;

    /// Between two letters of somebody who types with one thumb.
    private static final int THUMB_MILLIS = 280;

    private final Map<TaskKind, Double> seconds = new EnumMap<>(TaskKind.class);

    /// What most visits of each kind come to. A watch is seen, and that has a way of its own.
    private static final Map<TaskKind, String> COMMON = Map.of(
            TaskKind.FIND_PERSON, "FOUND",
            TaskKind.FIND_PROPERTY, "PROPERTY_FOUND",
            TaskKind.SERVE, "SERVED",
            TaskKind.INVESTIGATE, "DONE",
            TaskKind.WITNESS, "DONE",
            TaskKind.PERSUADE, "AGREED",
            TaskKind.RECHECK, "NOT_FOUND",
            TaskKind.VISIT_PETITIONER, "DONE",
            TaskKind.PUBLICIZE, "DONE");

    @Test
    @DisplayName("十类事项，从列表到签收再到提交最常见的结果，每类不超过六次点按，中位数不超过二十秒")
    void theCommonOutcomeOfEachKindTakesSixTapsAtMost() {
        for (var kind : TaskKind.values()) court.asks(kind.name());
        var ids = List.copyOf(court.errands.keySet());
        var phone = phone();
        for (var kind : TaskKind.values()) {
            phone.taps = 0;
            var began = System.nanoTime();
            if (kind == TaskKind.WATCH) began = seesTheWatched(phone, ids.get(kind.ordinal()));
            else reports(phone, kind, ids.get(kind.ordinal()));
            seconds.put(kind, (System.nanoTime() - began) / 1e9 + phone.taps * LOOK_AND_TOUCH);
            System.out.printf("%s: %d taps, %.1f s%n", kind, phone.taps, seconds.get(kind));
            assertThat(phone.taps).as(kind.name()).isLessThanOrEqualTo(MOST_TAPS);
        }
        var median = seconds.values().stream().sorted().toList().get(seconds.size() / 2);
        System.out.printf("median of the ten kinds: %.1f s%n", median);
        assertThat(median).isLessThanOrEqualTo(MOST_SECONDS);
        phone.everythingArrived();
        COMMON.forEach((kind, outcome) -> assertThat(court.of("REPORT")
                        .filter(it -> it.path("task").asString().equals(ids.get(kind.ordinal())))
                        .map(it -> it.path("outcome").asString()))
                .as(kind.name())
                .containsExactly(outcome));
        assertThat(court.of("SEEN")).hasSize(1);
    }

    private void reports(FieldPhone phone, TaskKind kind, String id) {
        phone.openTask(id);
        phone.tap("[data-accept]");
        if (kind == TaskKind.RECHECK) {
            phone.tap("[data-nothing='1']");
        } else {
            phone.tap("[data-outcome=" + COMMON.get(kind) + "]");
            phone.onScreen("report");
            if (kind == TaskKind.FIND_PROPERTY) phone.tap("[data-value=VEHICLE]");
            phone.tap(".picks:not([role]) .pick >> nth=0");
            phone.page
                    .locator("textarea[name=words]")
                    .pressSequentially("；傍晚在家", new Locator.PressSequentiallyOptions().setDelay(THUMB_MILLIS));
            phone.tap("[data-send]");
        }
        if (kind == TaskKind.SERVE) {
            phone.page.locator("[data-receipt=ready]").waitFor();
            Pictures.take(phone.page, "field-app-receipt");
            phone.delivered("ready");
        }
        phone.onScreen("list");
    }

    /// @return when the person was seen: accepting was another day
    private long seesTheWatched(FieldPhone phone, String id) {
        phone.openTask(id);
        phone.tap("[data-accept]");
        assertThat(phone.page.locator("h1")).containsText("试样");
        phone.tap("a.back");
        phone.onScreen("list");
        phone.taps = 0;
        var began = System.nanoTime();
        phone.tap(".person .button.primary");
        phone.tap("dialog .primary");
        assertThat(phone.page.locator(".person")).containsText("看到");
        assertThat(phone.taps).isEqualTo(2);
        return began;
    }

    @Test
    @DisplayName("受到威胁：两次点按，没有网络也先记下，不用写任何东西")
    void threatenedTakesTwoTaps() {
        var phone = phone();
        phone.everythingArrived();
        cut(phone.page.context());
        phone.tap("a[href='#/safety']");
        phone.tap("[data-safety]");
        assertThat(phone.page.locator(".toast.bad")).containsText("没有网络，网格办还不知道");
        phone.keeps(1);
        assertThat(phone.taps).isEqualTo(2);
        mend(phone.page.context());
        phone.everythingArrived();
        assertThat(court.of("SAFETY").map(it -> it.path("task").isMissingNode()))
                .containsExactly(true);
    }

    @Test
    @DisplayName("没写看到什么、没选财产种类：当场说清楚，不发出去")
    void whatIsMissingIsSaidBeforeItIsSent() {
        court.asks("FIND_PROPERTY");
        var phone = phone();
        phone.openTask(court.first());
        phone.tap("[data-accept]");
        phone.tap("[data-outcome=PROPERTY_FOUND]");
        phone.tap("[data-send]");
        assertThat(phone.page.locator("[role=alert]")).hasText("请选择是什么财产。");
        phone.tap("[data-value=HOUSE]");
        phone.tap("[data-send]");
        assertThat(phone.page.locator("[role=alert]")).hasText("请写明财产在哪里、是什么样。");
        phone.everythingArrived();
        assertThat(court.of("REPORT")).isEmpty();
        spendingIsToldAsItWasSeen(phone);
    }

    private void spendingIsToldAsItWasSeen(FieldPhone phone) {
        phone.page.evaluate("id => { location.hash = `#/tasks/${id}/spending` }", court.first());
        phone.onScreen("spending");
        phone.tap("[data-send]");
        assertThat(phone.page.locator("[role=alert]")).hasText("请选看到的是什么。");
        phone.tap("[data-value=ENTERTAINMENT]");
        phone.tap("[data-send]");
        assertThat(phone.page.locator("[role=alert]")).hasText("请写看到了什么，或者附上照片、语音。");
        phone.page.locator("textarea[name=words]").fill("在镇上酒店办酒二十桌");
        phone.tap("[data-send]");
        phone.onScreen("task");
        phone.everythingArrived();
        assertThat(court.of("SPENDING").map(it -> it.path("consumption").asString()))
                .containsExactly("ENTERTAINMENT");
    }

    @Test
    @DisplayName("同一个人几个法院在问：一次走访、一次填写，每个法院各有一份反馈")
    void oneVisitAnswersSeveralCourts() {
        court.asks("FIND_PERSON", "FIND_PERSON");
        court.errands.values().forEach(it -> it.put("visit", "together"));
        var phone = phone();
        phone.openTask(court.first());
        phone.tap("[data-accept]");
        phone.tap("[data-outcome=FOUND]");
        phone.tap(".picks .pick >> nth=0");
        phone.tap("[data-send]");
        phone.onScreen("list");
        phone.everythingArrived();
        assertThat(court.of("REPORT").map(it -> it.path("task").asString()))
                .containsExactlyInAnyOrderElementsOf(court.errands.keySet());
        assertThat(court.of("REPORT").map(it -> it.path("id").asString()).distinct())
                .hasSize(2);
    }
}
