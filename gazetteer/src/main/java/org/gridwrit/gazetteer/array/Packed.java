package org.gridwrit.gazetteer.array;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/// Arrays that the build has written one after another, see `Shipping` of the library. Reading them costs a copy each
/// and no parsing.
public final class Packed {
    /// Changed with the order or the meaning of what is written.
    static final int EDITION = 1;

    private final ByteBuffer bytes;

    public Packed(byte[] content) {
        bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.getInt() != EDITION) throw new IllegalStateException("packed by another version of this library");
    }

    /// Null where the build has not packed anything: whoever runs the classes as an editor has compiled them gets the
    /// same from the text.
    public static @Nullable Packed resource(Class<?> beside, String name) {
        try (var in = beside.getResourceAsStream(name)) {
            return in == null ? null : new Packed(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        var found = new byte[bytes.getInt()];
        bytes.get(found);
        return found;
    }

    public char[] chars() {
        var found = new char[bytes.getInt()];
        bytes.asCharBuffer().get(found);
        return passed(found, found.length * Character.BYTES);
    }

    public int[] ints() {
        var found = new int[bytes.getInt()];
        bytes.asIntBuffer().get(found);
        return passed(found, found.length * Integer.BYTES);
    }

    public long[] longs() {
        var found = new long[bytes.getInt()];
        bytes.asLongBuffer().get(found);
        return passed(found, found.length * Long.BYTES);
    }

    private <T> T passed(T found, int length) {
        bytes.position(bytes.position() + length);
        return found;
    }
}
