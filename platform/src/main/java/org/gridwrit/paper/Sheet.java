package org.gridwrit.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// 版面 A text as it is laid out: `#` is the court, `##` the kind of paper, `>` stands at the right, `-` is not indented,
/// `|` separates the cells of a table's row.
record Sheet(List<Block> blocks) {
    enum Form {
        COURT,
        TITLE,
        RIGHT,
        LINE,
        PARAGRAPH,
        TABLE
    }

    /// @param rows of a table, and nothing otherwise
    record Block(Form form, String text, List<Row> rows) {}

    /// @param span how many columns the last cell takes
    record Row(List<String> cells, int span) {}

    static Sheet of(String text) {
        var blocks = new ArrayList<Block>();
        var rows = new ArrayList<List<String>>();
        for (var line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("|")) {
                rows.add(cells(line));
            } else {
                table(blocks, rows);
                if (!line.isEmpty()) blocks.add(block(line));
            }
        }
        table(blocks, rows);
        return new Sheet(List.copyOf(blocks));
    }

    private static Block block(String line) {
        if (line.startsWith("##"))
            return new Block(Form.TITLE, line.substring(2).strip(), List.of());
        return switch (line.charAt(0)) {
            case '#' -> new Block(Form.COURT, line.substring(1).strip(), List.of());
            case '>' -> new Block(Form.RIGHT, line.substring(1).strip(), List.of());
            case '-' -> new Block(Form.LINE, line.substring(1).strip(), List.of());
            default -> new Block(Form.PARAGRAPH, line, List.of());
        };
    }

    private static List<String> cells(String line) {
        var inner = line.substring(1, line.length() - (line.length() > 1 && line.endsWith("|") ? 1 : 0));
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }

    private static void table(List<Block> blocks, List<List<String>> rows) {
        if (rows.isEmpty()) return;
        int widest = rows.stream().mapToInt(List::size).max().orElse(1);
        blocks.add(new Block(
                Form.TABLE,
                "",
                rows.stream().map(it -> new Row(it, widest - it.size() + 1)).toList()));
        rows.clear();
    }
}
