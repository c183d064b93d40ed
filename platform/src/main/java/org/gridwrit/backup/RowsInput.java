package org.gridwrit.backup;

import static java.util.stream.Collectors.toMap;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.gridwrit.shared.Refusal;

/// Brings back what [RowsOutput] has written.
final class RowsInput {
    private final RowStore store;
    private final List<Table> tables;

    RowsInput(RowStore store, List<Table> tables) {
        this.store = store;
        this.tables = tables;
    }

    long read(InputStream from, Consumer<String> begins) throws IOException, SQLException {
        var in = new DataInputStream(from);
        var known = tables.stream().collect(toMap(Table::name, UnaryOperator.identity()));
        long rows = 0;
        for (var name = in.readUTF(); !name.isEmpty(); name = in.readUTF()) {
            var table = known.get(name);
            if (table == null) throw new Refusal("backup.damaged", name);
            begins.accept(name);
            long some = store.copy(new Chunks(in), table);
            if (in.readLong() != some) throw new Refusal("backup.damaged", name);
            rows += some;
        }
        if (in.read() >= 0) throw new Refusal("backup.damaged", "+");
        return rows;
    }

    private static final class Chunks extends InputStream {
        private final DataInputStream in;
        private int left;
        private boolean ended;

        Chunks(DataInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) return 0;
            if (left == 0 && !ended) {
                left = in.readInt();
                ended = left <= 0;
            }
            if (ended) return -1;
            int some = in.read(into, offset, Math.min(length, left));
            if (some < 0) throw new EOFException();
            left -= some;
            return some;
        }
    }
}
