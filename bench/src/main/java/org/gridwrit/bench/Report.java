package org.gridwrit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Median, least and most of all runs of a part, with the machine they were measured on.
record Report(String part, int runs, Map<String, String> machine, Map<String, Line> figures) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    record Line(double median, double least, double most, String unit) {}

    static Report of(String part, List<Figures> runs) {
        var lines = new LinkedHashMap<String, Line>();
        runs.getFirst().all().forEach((name, first) -> {
            var values = runs.stream()
                    .mapToDouble(it -> it.value(name))
                    .sorted()
                    .map(Report::rounded)
                    .toArray();
            lines.put(name, new Line(values[values.length / 2], values[0], values[values.length - 1], first.unit()));
        });
        return new Report(part, runs.size(), Machine.described(), lines);
    }

    /// Three significant digits are all that such a figure carries; four are kept.
    private static double rounded(double value) {
        if (value == 0 || !Double.isFinite(value)) return value;
        double scale = Math.pow(10, 3 - (int) Math.floor(Math.log10(Math.abs(value))));
        return scale > 1 ? Math.round(value * scale) / scale : Math.round(value);
    }

    String table() {
        var text = new StringBuilder();
        machine.forEach((key, value) -> text.append("%-12s %s%n".formatted(key, value)));
        text.append("%n%-44s %12s %12s %12s%n".formatted(part, "median", "least", "most"));
        figures.forEach((name, line) -> text.append("%-44s %12s %12s %12s %s%n"
                .formatted(name, plain(line.median), plain(line.least), plain(line.most), line.unit)));
        return text.toString();
    }

    private static String plain(double value) {
        return value >= 100 || value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.3g", value);
    }

    void keep(boolean baseline) throws IOException {
        var folder = Root.path().resolve("bench/results");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(part + ".json"), JSON.writeValueAsString(this) + "\n");
        if (baseline) keepMedians();
    }

    private void keepMedians() throws IOException {
        var file = Root.path().resolve("bench/baseline.json");
        var all = new TreeMap<String, Object>();
        if (Files.exists(file)) all.putAll(JSON.readValue(file.toFile(), new TypeReference<Map<String, Object>>() {}));
        var medians = new LinkedHashMap<String, Double>();
        figures.forEach((name, line) -> medians.put(name + ", " + line.unit, line.median));
        all.put("machine", machine);
        all.put(part, medians);
        Files.writeString(file, JSON.writeValueAsString(all) + "\n");
    }
}
