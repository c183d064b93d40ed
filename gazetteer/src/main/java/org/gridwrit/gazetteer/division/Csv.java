package org.gridwrit.gazetteer.division;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A CSV file with a header line, row by row (RFC 4180, no line breaks inside fields).
public final class Csv {
    public record Row(Path file, int line, Map<String, Integer> header, List<String> fields) {
        public String get(String column) {
            var at = header.get(column);
            return at == null || at >= fields.size() ? "" : fields.get(at);
        }

        IllegalArgumentException refused(String why) {
            return new IllegalArgumentException("%s, line %d: %s".formatted(file.getFileName(), line, why));
        }
    }

    private Csv() {}

    public static void forEach(Path file, Consumer<Row> use) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            var header = new HashMap<String, Integer>();
            var first = lines.readLine();
            if (first == null) return;
            for (var name : split(first.replace("\uFEFF", ""))) header.put(name, header.size());
            int number = 1;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isEmpty()) use.accept(new Row(file, number, header, split(line)));
            }
        }
    }

    public static List<String> split(String line) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        var quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') field.append(line.charAt(++i));
                else quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
