package org.gridwrit.bench;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.stream.Collectors;

/// One row for each errand, as it is printed in docs/performance.md.
final class RoundsTable {
    private static final String[] COLUMNS = {"HTTP p50", "HTTP p95", "HTTP p99", "database p50", "database p95"};

    private RoundsTable() {}

    static String of(Report report) {
        var histories = new LinkedHashSet<String>();
        var errands = new LinkedHashSet<String>();
        var text = new StringBuilder();
        report.machine().forEach((key, value) -> text.append("%-12s %s%n".formatted(key, value)));
        report.figures().forEach((name, line) -> {
            int colon = name.indexOf(": ");
            if (colon < 0) {
                text.append("%-44s %,.1f %s%n".formatted(name, line.median(), line.unit()));
                return;
            }
            histories.add(name.substring(0, colon));
            errands.add(name.substring(colon + 2, name.lastIndexOf(", ")));
        });
        for (var history : histories) {
            text.append("%n| %s | %s |%n|---%s|%n"
                    .formatted(history, String.join(" | ", COLUMNS), "|---".repeat(COLUMNS.length)));
            for (var errand : errands) {
                text.append("| %s | %s |%n".formatted(errand, cells(report, history + ": " + errand + ", ")));
            }
        }
        return text.toString();
    }

    private static String cells(Report report, String start) {
        return Arrays.stream(COLUMNS)
                .map(it -> report.figures().get(start + it))
                .map(it ->
                        it == null ? "–" : String.format(Locale.ROOT, it.median() < 10 ? "%.1f" : "%.0f", it.median()))
                .collect(Collectors.joining(" | "));
    }
}
