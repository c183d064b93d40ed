package org.gridwrit.command;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One row of the filter's input, by the names of its columns.
record RouteRow(CsvRecord row, Map<String, Integer> header) {
    static final List<String> COLUMNS = List.of("id", "address", "context_city");
    /// No address is as long: a quotation mark that is opened and never closed has swallowed what follows.
    private static final int LONGEST_ADDRESS = 10_000;

    private static final int MOST_LINES = 50;

    long line() {
        return row.getStartingLineNumber();
    }

    String id() {
        var id = field("id");
        return id == null ? "" : id.strip();
    }

    /// Null where the row ends before it.
    @Nullable
    String address() {
        return field("address");
    }

    String context() {
        var place = field("context_city");
        return place == null ? "" : place.strip();
    }

    boolean isRunaway() {
        for (var it : row.getFields()) {
            if (it.length() > LONGEST_ADDRESS && it.lines().count() > MOST_LINES) return true;
        }
        return false;
    }

    private @Nullable String field(String column) {
        var at = header.get(column);
        return at == null || at >= row.getFieldCount() ? null : row.getField(at);
    }
}
