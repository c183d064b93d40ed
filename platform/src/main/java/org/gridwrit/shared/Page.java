package org.gridwrit.shared;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
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

    /// Reads a cursor of the form `order~key`: where the page before ended.
    ///
    /// @return absent for the first page
    /// @throws Refusal `cursor.malformed`
    public static <E> @Nullable E after(@Nullable String cursor, BiFunction<String, UUID, E> end) {
        if (cursor == null || cursor.isBlank()) return null;
        try {
            var split = cursor.lastIndexOf('~');
            return end.apply(cursor.substring(0, split), UUID.fromString(cursor.substring(split + 1)));
        } catch (RuntimeException unreadable) {
            throw new Refusal("cursor.malformed", cursor);
        }
    }
}
