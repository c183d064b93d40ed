package org.gridwrit.casefile.clock;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The holidays of 2004 to 2026 as they are shipped, Guangxi's 三月三 among them.
public final class ShippedCalendar {
    private static final Map<LocalDate, Boolean> WORKED = new HashMap<>();

    static {
        for (var file : new String[] {"holidays.csv", "holidays-guangxi.csv"}) read(file);
    }

    private ShippedCalendar() {}

    public static boolean works(LocalDate day) {
        return WORKED.getOrDefault(day, day.getDayOfWeek().getValue() < 6);
    }

    private static void read(String file) {
        var in = Objects.requireNonNull(ShippedCalendar.class.getResourceAsStream("/org/gridwrit/division/" + file));
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(it -> it.split(",", -1))
                    .forEach(it -> WORKED.put(LocalDate.parse(it[0]), it[1].equals("makeup_workday")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
