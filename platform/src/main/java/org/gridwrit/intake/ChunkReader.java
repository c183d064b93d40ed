package org.gridwrit.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gridwrit.intake.row.CheckedRow;
import org.gridwrit.intake.row.DocketRow;
import org.gridwrit.intake.row.RowCheck;
import org.gridwrit.intake.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/// Reads a sheet chunk by chunk, checking every row.
final class ChunkReader {
    private static final int USUAL = 1000;
    private static final int MOST = 2000;

    private final Sheet sheet;
    private final RowCheck check;
    private final long bytesTotal;
    private @Nullable CheckedRow ahead;
    private int aheadRow;

    /// @param after rows up to this one are in already
    ChunkReader(Sheet sheet, RowCheck check, int after, long bytesTotal) throws IOException {
        this.sheet = sheet;
        this.check = check;
        this.bytesTotal = bytesTotal;
        read(after);
    }

    /// Nothing after the last row.
    @Nullable
    Chunk next() throws IOException {
        if (ahead == null) return null;
        var rows = new ArrayList<DocketRow>();
        var rejects = new ArrayList<Reject>();
        int last = 0;
        while (ahead != null && !isFull(rows, rejects.size())) {
            switch (ahead) {
                case CheckedRow.Right(var row) -> rows.add(row);
                case CheckedRow.Wrong(var row, var faults) ->
                    rejects.add(new Reject(row.number(), row.texts(), faults));
            }
            last = aheadRow;
            read(last);
        }
        return new Chunk(rows, rejects, last, (long) (sheet.progress() * bytesTotal));
    }

    private boolean isFull(List<DocketRow> rows, int rejects) {
        int size = rows.size() + rejects;
        if (size < USUAL || rows.isEmpty()) return size >= USUAL;
        return size >= MOST
                || !(ahead instanceof CheckedRow.Right(var next)
                        && next.caseNumber().equals(rows.getLast().caseNumber()));
    }

    private void read(int after) throws IOException {
        for (var row = sheet.next(); row != null; row = sheet.next()) {
            if (row.number() <= after || row.isBlank()) continue;
            ahead = check.check(row, sheet.mergedAt(row.number()));
            aheadRow = row.number();
            return;
        }
        ahead = null;
    }
}
