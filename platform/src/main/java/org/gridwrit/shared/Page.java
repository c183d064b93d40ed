package org.gridwrit.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One screenful of a list that pages by key, never by offset.
///
/// @param next the cursor of the following page, absent on the last one
public record Page<T>(List<T> rows, @Nullable String next) {
    /// Cuts a result that was asked for with `limit size + 1`.
    public static <T> Page<T> of(List<T> found, int size, Function<T, String> cursor) {
        if (found.size() <= size) return new Page<>(found, null);
        var rows = found.subList(0, size);
        return new Page<>(rows, cursor.apply(rows.getLast()));
    }
}
