package org.gridwrit.backup;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;

/// Table after table: its name, the server's own binary form in chunks, a chunk of no length, how many rows. An empty
/// name ends it.
final class RowsOutput implements AutoCloseable {
    private final DataOutputStream out;
    private final RowStore store;
    private long rows;

    RowsOutput(OutputStream out, RowStore store) {
        this.out = new DataOutputStream(out);
        this.store = store;
    }

    void write(Table table) throws IOException, SQLException {
        out.writeUTF(table.name());
        long some = store.copy(table, new Chunks());
        out.writeInt(0);
        out.writeLong(some);
        rows += some;
    }

    long finish() throws IOException {
        out.writeUTF("");
        return rows;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private final class Chunks extends OutputStream {
        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (length == 0) return;
            out.writeInt(length);
            out.write(bytes, offset, length);
        }
    }
}
