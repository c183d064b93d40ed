package org.gridwrit.command;

import java.io.IOException;
import java.io.OutputStream;

/// Standard output that says when nobody reads it any more: `… | head` is an end, not hours of work for nothing.
final class StandardOutput extends OutputStream {
    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        System.out.write(bytes, from, length);
        if (System.out.checkError()) throw new Closed();
    }

    @Override
    public void flush() throws IOException {
        if (System.out.checkError()) throw new Closed();
    }

    /// The reader has gone.
    static final class Closed extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
