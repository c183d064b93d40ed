package org.gridwrit.division;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.gridwrit.division.Holiday.Kind;
import org.gridwrit.division.HolidayImport.Fault;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// Reads a sheet of holidays: `date,kind,name`, one day a row, `2027-01-01,holiday,元旦`.
final class HolidaySheet {
    private static final List<String> HEADER = List.of("date", "kind", "name");
    private static final int LONGEST_NAME = 60;

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
        var sheet = new HolidaySheet(isHoliday);
        var text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        try (var rows = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            var row = rows.iterator();
            if (!row.hasNext() || !isHeader(row.next())) throw new Refusal("holiday.header", String.join(",", HEADER));
            int number = 1;
            while (row.hasNext()) sheet.take(++number, row.next());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var days = sheet.days.values().stream()
                .sorted((a, b) -> a.day().compareTo(b.day()))
                .toList();
        return new HolidayImport(days, List.copyOf(sheet.faults));
    }

    private static boolean isHeader(CsvRecord row) {
        return row.getFields().stream()
                .map(it -> it.strip().toLowerCase(Locale.ROOT))
                .toList()
                .equals(HEADER);
    }

    private void take(int number, CsvRecord row) {
        var before = faults.size();
        var day = day(number, cell(row, 0));
        var kind = kind(number, cell(row, 1));
        var name = cell(row, 2);
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
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            faults.add(new Fault(number, "date", "date", text));
            return null;
        }
    }

    private @Nullable Kind kind(int number, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "holiday" -> Kind.HOLIDAY;
            case "makeup_workday" -> Kind.MAKEUP_WORKDAY;
            default -> {
                faults.add(new Fault(number, "kind", "kind", text));
                yield null;
            }
        };
    }

    private static String cell(CsvRecord row, int index) {
        return index < row.getFieldCount() ? row.getField(index).strip() : "";
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
