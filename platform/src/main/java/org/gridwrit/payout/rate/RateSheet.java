package org.gridwrit.payout.rate;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.gridwrit.payout.rate.RateImport.Fault;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// Reads a sheet of rates as they are published: a row for each day, a column for each kind, `日期,一年期,五年期以上`.
final class RateSheet {
    static final int MOST_ROWS = 1000;
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern NOISE = Pattern.compile("[\\s（）()：:%以]|LPR|LOANPRIMERATE|贷款市场报价利率|贷款基准利率|利率");
    private static final BigDecimal MOST = new BigDecimal("30");
    private static final BigDecimal FRACTION = new BigDecimal("0.5");
    private static final int MOST_DECIMALS = 4;
    private static final int FIRST_YEAR = 1991;
    private static final int LAST_YEAR = 2100;

    private static final Map<String, RateKind> KINDS = Map.ofEntries(
            Map.entry("1Y", RateKind.LPR_ONE_YEAR),
            Map.entry("1年期", RateKind.LPR_ONE_YEAR),
            Map.entry("一年期", RateKind.LPR_ONE_YEAR),
            Map.entry("5Y", RateKind.LPR_FIVE_YEARS),
            Map.entry("5年期", RateKind.LPR_FIVE_YEARS),
            Map.entry("5年期上", RateKind.LPR_FIVE_YEARS),
            Map.entry("五年期上", RateKind.LPR_FIVE_YEARS),
            Map.entry("六个月内", RateKind.BENCHMARK_SIX_MONTHS),
            Map.entry("六个月至一年", RateKind.BENCHMARK_ONE_YEAR),
            Map.entry("一至三年", RateKind.BENCHMARK_THREE_YEARS),
            Map.entry("三至五年", RateKind.BENCHMARK_FIVE_YEARS),
            Map.entry("五年上", RateKind.BENCHMARK_LONGER));

    /// @param number as a spreadsheet counts, the header is row 1
    record Row(int number, List<String> cells) {
        String cell(int index) {
            return index < cells.size() ? cells.get(index).strip() : "";
        }
    }

    record Read(List<PublishedRate> rates, List<Fault> faults) {}

    private final Map<Integer, RateKind> columns = new HashMap<>();
    private final List<PublishedRate> rates = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final HashSet<LocalDate> days = new HashSet<>();

    private RateSheet() {}

    /// @throws Refusal `rate.header`, `rate.long`, `rate.empty`
    static Read read(List<Row> rows) {
        var sheet = new RateSheet();
        if (rows.isEmpty()) throw new Refusal("rate.empty");
        sheet.header(rows.getFirst());
        if (rows.size() > MOST_ROWS) throw new Refusal("rate.long", MOST_ROWS);
        rows.stream()
                .skip(1)
                .filter(it -> it.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .forEach(sheet::take);
        if (sheet.rates.isEmpty() && sheet.faults.isEmpty()) throw new Refusal("rate.empty");
        return new Read(List.copyOf(sheet.rates), List.copyOf(sheet.faults));
    }

    private void header(Row row) {
        var first = row.cell(0).toLowerCase(Locale.ROOT);
        for (int i = 1; i < row.cells().size(); i++) {
            var plain = NOISE.matcher(row.cell(i).toUpperCase(Locale.ROOT)).replaceAll("");
            var kind = KINDS.get(plain);
            if (kind != null) columns.put(i, kind);
        }
        if (columns.isEmpty() || !(first.equals("日期") || first.equals("date") || first.equals("公布日期"))) {
            throw new Refusal("rate.header");
        }
    }

    private void take(Row row) {
        var day = day(row);
        if (day == null) return;
        if (!days.add(day)) {
            faults.add(new Fault(row.number(), "date", "twice", day.toString()));
            return;
        }
        columns.forEach((column, kind) -> {
            var text = row.cell(column);
            var percent = text.isEmpty() ? null : percent(row.number(), kind, text);
            if (percent == null) return;
            if (!kind.isBenchmark() && day.isBefore(RateKind.LPR_BEGINS)) {
                faults.add(new Fault(row.number(), kind.name(), "before-lpr", day.toString()));
            } else {
                rates.add(new PublishedRate(kind, day, percent));
            }
        });
    }

    private @Nullable LocalDate day(Row row) {
        var text = row.cell(0);
        var parts = DATE.matcher(text);
        try {
            if (!parts.matches()) throw new DateTimeException(text);
            var day = LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) return day;
        } catch (DateTimeException impossible) {
            faults.add(new Fault(row.number(), "date", "date", text));
            return null;
        }
        faults.add(new Fault(row.number(), "date", "year", text));
        return null;
    }

    private @Nullable BigDecimal percent(int number, RateKind kind, String text) {
        try {
            var percent = new BigDecimal(text.replace("%", "").strip()).stripTrailingZeros();
            if (percent.compareTo(FRACTION) < 0) faults.add(new Fault(number, kind.name(), "fraction", text));
            else if (percent.compareTo(MOST) > 0 || percent.scale() > MOST_DECIMALS) {
                faults.add(new Fault(number, kind.name(), "percent", text));
            } else return percent;
        } catch (NumberFormatException notANumber) {
            faults.add(new Fault(number, kind.name(), "percent", text));
        }
        return null;
    }
}
