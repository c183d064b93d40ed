package org.gridwrit.payout.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gridwrit.payout.rate.RateImport.Fault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("利率表的读入")
class RateSheetTest {
    @Test
    @DisplayName("公布的表怎样写都读得懂：一年期、1Y、5年期以上（%）；空格子跳过")
    void publishedTablesAreUnderstood() {
        var read = read("日期,1Y,5年期以上 LPR（%）", "2026年3月20日,3.00,3.50", "2026-04-20,,3.45%");
        assertThat(read.faults()).isEmpty();
        assertThat(read.rates())
                .containsExactlyInAnyOrder(
                        rate(RateKind.LPR_ONE_YEAR, "2026-03-20", "3"),
                        rate(RateKind.LPR_FIVE_YEARS, "2026-03-20", "3.5"),
                        rate(RateKind.LPR_FIVE_YEARS, "2026-04-20", "3.45"));
        assertThat(read("date,六个月以内,六个月至一年,一至三年,三至五年,五年以上", "2014-11-22,5.60,5.60,6.00,6.00,6.15")
                        .rates())
                .hasSize(5);
    }

    @Test
    @DisplayName("每一处不对都指出行、列和怎样才对：小数、日期、重复、改革以前的 LPR")
    void everyWrongCellIsNamed() {
        var read = read(
                "日期,一年期,五年期以上",
                "2026-03-20,0.03,3.50",
                "2026-02-30,3.00,3.50",
                "2026-03-20,3.00,3.50",
                "2019-08-19,4.25,4.85",
                "2026-05-20,三点,31");
        assertThat(read.faults())
                .containsExactlyInAnyOrder(
                        new Fault(2, "LPR_ONE_YEAR", "fraction", "0.03"),
                        new Fault(3, "date", "date", "2026-02-30"),
                        new Fault(4, "date", "twice", "2026-03-20"),
                        new Fault(5, "LPR_ONE_YEAR", "before-lpr", "2019-08-19"),
                        new Fault(5, "LPR_FIVE_YEARS", "before-lpr", "2019-08-19"),
                        new Fault(6, "LPR_ONE_YEAR", "percent", "三点"),
                        new Fault(6, "LPR_FIVE_YEARS", "percent", "31"));
        assertThatThrownBy(() -> read("姓名,金额", "黄甲,3")).hasMessage("rate.header");
        assertThatThrownBy(() -> read("日期,一年期")).hasMessage("rate.empty");
    }

    private static RateSheet.Read read(String... lines) {
        var rows = new ArrayList<RateSheet.Row>();
        for (var it : lines) rows.add(new RateSheet.Row(rows.size() + 1, List.of(it.split(",", -1))));
        return RateSheet.read(rows);
    }

    private static PublishedRate rate(RateKind kind, String day, String percent) {
        return new PublishedRate(kind, LocalDate.parse(day), new BigDecimal(percent));
    }
}
