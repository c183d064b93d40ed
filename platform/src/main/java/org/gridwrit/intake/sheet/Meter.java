package org.gridwrit.intake.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts what has been read, for the progress bar.
final class Meter extends FilterInputStream {
    private final long size;
    private long read;

    Meter(InputStream in, long size) {
        super(in);
        this.size = Math.max(1, size);
    }

    double share() {
        return Math.min(1, (double) read / size);
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        if (b >= 0) read++;
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = in.read(bytes, offset, length);
        if (n > 0) read += n;
        return n;
    }
}
