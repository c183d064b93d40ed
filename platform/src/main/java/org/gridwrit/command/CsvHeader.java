package org.gridwrit.command;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Where each column stands, whatever the case of its name; of two with one name the first.
final class CsvHeader {
    private CsvHeader() {}

    /// @throws CannotRun that names the wanted columns it lacks
    static Map<String, Integer> of(CsvRecord first, List<String> wanted) {
        var header = new HashMap<String, Integer>();
        for (int at = 0; at < first.getFieldCount(); at++) {
            header.putIfAbsent(first.getField(at).strip().toLowerCase(Locale.ROOT), at);
        }
        var missing = new ArrayList<>(wanted);
        missing.removeAll(header.keySet());
        if (missing.isEmpty()) return header;
        throw new CannotRun("columns.missing", String.join(", ", missing), String.join(",", wanted));
    }
}
