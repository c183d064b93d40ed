package org.gridwrit.shared;

import java.io.Reader;
import java.io.StringReader;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rows as `COPY … FROM STDIN` reads them in its text format: the fastest way into PostgreSQL.
public final class CopyText {
    private final StringBuilder text = new StringBuilder();

    /// Null becomes null, a collection an array, anything else what `toString` says.
    public CopyText row(@Nullable Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) text.append('\t');
            switch (cells[i]) {
                case null -> text.append("\\N");
                case Collection<?> array -> escape(array(array));
                case Object cell -> escape(cell.toString());
            }
        }
        text.append('\n');
        return this;
    }

    public Reader reader() {
        return new StringReader(text.toString());
    }

    private static String array(Collection<?> elements) {
        return elements.stream()
                .map(it -> '"' + it.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private void escape(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
