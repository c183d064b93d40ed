package org.gridwrit.intake.sheet;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// 清单表 The rows of a docket file, read once from top to bottom without ever holding the file in memory.
public sealed interface Sheet extends AutoCloseable permits CsvSheet, XlsxSheet {
    /// The next row, blank ones included; nothing after the last.
    @Nullable
    RawRow next() throws IOException;

    /// How much of the file has been read, between 0 and 1.
    double progress();

    /// The merged range, such as `A3:A5`, that covers part of a row.
    default @Nullable String mergedAt(int row) {
        return null;
    }

    /// Whether day numbers count from 1904, as old Macs did, not from 1900.
    default boolean countsFrom1904() {
        return false;
    }

    @Override
    void close() throws IOException;
}
