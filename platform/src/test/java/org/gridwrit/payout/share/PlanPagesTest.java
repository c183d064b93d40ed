package org.gridwrit.payout.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gridwrit.payout.plan.Funds;
import org.gridwrit.payout.plan.Rank;
import org.gridwrit.payout.plan.Regime;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeProgram
class PlanPagesTest {
    private static final UUID KEY = new UUID(1, 1);

    @Autowired
    PlanPages pages;

    @Test
    @DisplayName("打印的方案写明每一笔分得多少、为什么，以及十五日内可以提出异议")
    void thePlanOnPaperSaysWhy() throws Exception {
        var plan = new DrawnPlan(
                new Id("451400", KEY),
                KEY,
                "桂1481",
                KEY,
                "（2019）桂1481执71号",
                2,
                Regime.PARTICIPATION,
                new Funds(new Fen(100_00), Fen.ZERO, Map.of()),
                2,
                new Fen(300_00),
                new Fen(100_00),
                Fen.ZERO,
                DrawnPlan.State.APPROVED,
                KEY,
                "韦法官",
                Instant.parse("2026-11-23T04:00:00Z"),
                new DrawnPlan.Decision("梁院长", Instant.parse("2026-11-24T04:00:00Z"), ""));
        var line = new Outline.Line(Rank.ORDINARY, 2, new Fen(300_00), new Fen(100_00));
        var shares = List.of(share(1, "黄甲", 200_00, 66_67, true), share(2, "韦乙", 100_00, 33_33, false));

        var pdf = pages.pdf(plan, new Outline(Regime.PARTICIPATION, List.of(line), Fen.ZERO), shares, dates());

        try (var read = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(read).replaceAll("\\s", "");
            assertThat(text)
                    .contains("（2019）桂1481执71号", "第2版", "黄甲", "66.67", "33.33%", "余数较大，多得一分")
                    .contains("十五日内", "韦法官", "梁院长")
                    .contains("已送达2人，共3人", "2026-12-10", "已通知其他当事人", "2026-12-16");
        }
    }

    private static PlanDates.Dates dates() {
        var said = new PlanDates.Said(
                "黄甲", LocalDate.parse("2026-12-01"), "NOTIFIED", LocalDate.parse("2026-12-16"), new Fen(33_33));
        return new PlanDates.Dates(3, 2, LocalDate.parse("2026-12-10"), List.of(said));
    }

    private static KeptShare share(int line, String name, long owed, long paid, boolean odd) {
        return new KeptShare(
                line,
                KEY,
                name,
                Rank.ORDINARY,
                new Fen(owed),
                new Fen(paid),
                "PRO_RATA",
                new Fen(100_00),
                new Fen(300_00),
                odd);
    }
}
