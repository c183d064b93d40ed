package org.gridwrit.division;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gridwrit.division.Holiday.Kind;
import org.gridwrit.division.HolidayImport.Fault;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// Reads a sheet of holidays, one day a row: `date,kind,name` with `2027-01-01,holiday,元旦`, or in Chinese as offices
/// write it, `日期,类别,名称` with `2027年1月1日,放假,元旦`.
final class HolidaySheet {
    private static final List<String> HEADER = List.of("date", "kind", "name");
    private static final List<String> CHINESE_HEADER = List.of("日期", "类别", "名称");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final int LONGEST_NAME = 60;
    /// Ten years of holidays; whoever sends more has sent something else.
    private static final int MOST_ROWS = 1000;
    private static final int FIRST_YEAR = 2004;
    private static final int LAST_YEAR = 2100;

    private final Predicate<LocalDate> isHoliday;
    private final Map<LocalDate, Holiday> days = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private HolidaySheet(Predicate<LocalDate> isHoliday) {
        this.isHoliday = isHoliday;
    }

    static String shipped(String name) {
        try (var in = Objects.requireNonNull(HolidaySheet.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param isHoliday whether the calendar so far has that day off: only then can a weekday become a working day
    /// again
    static HolidayImport read(String csv, Predicate<LocalDate> isHoliday) {
        var text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        try (var rows = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            var read = new ArrayList<HolidayRow>();
            for (var it : rows) read.add(new HolidayRow(read.size() + 1, it.getFields()));
            return read(read, isHoliday);
        } catch (CsvParseException unclosed) {
            throw new Refusal("holiday.csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HolidayImport read(List<HolidayRow> rows, Predicate<LocalDate> isHoliday) {
        if (rows.isEmpty() || !isHeader(rows.getFirst())) {
            throw new Refusal("holiday.header", String.join(",", HEADER), String.join(",", CHINESE_HEADER));
        }
        if (rows.size() > MOST_ROWS) throw new Refusal("holiday.long", MOST_ROWS);
        var sheet = new HolidaySheet(isHoliday);
        rows.stream().skip(1).filter(it -> !it.isBlank()).forEach(sheet::take);
        var days = sheet.days.values().stream()
                .sorted((a, b) -> a.day().compareTo(b.day()))
                .toList();
        return new HolidayImport(days, List.copyOf(sheet.faults));
    }

    private static boolean isHeader(HolidayRow row) {
        var cells = List.of(row.cell(0), row.cell(1), row.cell(2)).stream()
                .map(it -> it.toLowerCase(Locale.ROOT))
                .toList();
        return cells.equals(HEADER) || cells.equals(CHINESE_HEADER);
    }

    private void take(HolidayRow row) {
        int number = row.number();
        var before = faults.size();
        var day = day(number, row.cell(0));
        var kind = kind(number, row.cell(1));
        var name = row.cell(2);
        if (name.isEmpty() || name.length() > LONGEST_NAME) faults.add(new Fault(number, "name", "name", name));
        if (faults.size() > before || day == null || kind == null) return;
        if (kind == Kind.MAKEUP_WORKDAY && !isWeekend(day) && !isHoliday.test(day)) {
            faults.add(new Fault(number, "kind", "weekday", day.toString()));
            return;
        }
        var holiday = new Holiday(day, kind, name);
        var other = days.putIfAbsent(day, holiday);
        if (other != null && !other.equals(holiday)) faults.add(new Fault(number, "date", "twice", day.toString()));
    }

    private @Nullable LocalDate day(int number, String text) {
        var parts = DATE.matcher(text);
        try {
            if (!parts.matches()) throw new DateTimeException(text);
            var day = LocalDate.of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) return day;
            faults.add(new Fault(number, "date", "year", text));
        } catch (DateTimeException impossible) {
            faults.add(new Fault(number, "date", "date", text));
        }
        return null;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private @Nullable Kind kind(int number, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "holiday", "放假", "节假日" -> Kind.HOLIDAY;
            case "makeup_workday", "调休上班", "补班" -> Kind.MAKEUP_WORKDAY;
            default -> {
                faults.add(new Fault(number, "kind", "kind", text));
                yield null;
            }
        };
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
