package org.gridwrit.intake.row;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.gridwrit.shared.Refusal;

/// 日期 Reads a date in each usual form, and none that could mean two days.
final class Dates {
    private static final Pattern PARTS = Pattern.compile(
            "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?(?:[T ]\\s*\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?");
    private static final Pattern EIGHT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    /// Day 1 is 1900-01-01, but spreadsheets count a 29 February 1900 that never was.
    private static final LocalDate DAY_ZERO_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

    private Dates() {}

    static LocalDate parse(String text, boolean from1904, LocalDate today) {
        var date = read(Normalizer.normalize(text, Normalizer.Form.NFKC).strip(), from1904);
        if (date.isAfter(today)) throw new Refusal("date.future", date.toString());
        if (date.isBefore(EARLIEST)) throw new Refusal("date.early", date.toString());
        return date;
    }

    private static LocalDate read(String text, boolean from1904) {
        if (SERIAL.matcher(text).matches()) {
            return (from1904 ? DAY_ZERO_1904 : DAY_ZERO_1900).plusDays(new BigDecimal(text).intValue());
        }
        var parts = PARTS.matcher(text);
        if (!parts.matches()) parts = EIGHT.matcher(text);
        if (!parts.matches()) throw new Refusal("date.form", text);
        try {
            return LocalDate.of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
        } catch (DateTimeException e) {
            throw new Refusal("date.none", text);
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
