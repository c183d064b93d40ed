package org.gridwrit.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/// Arrays that the build has written one after another, see `Shipping`. Reading them costs a copy each and no parsing.
final class Packed {
    /// Changed with the order or the meaning of what is written.
    static final int EDITION = 1;

    private final ByteBuffer bytes;

    Packed(byte[] content) {
        bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.getInt() != EDITION) throw new IllegalStateException("packed by another version of this library");
    }

    /// Null where the build has not packed anything: whoever runs the classes as an editor has compiled them gets the
    /// same from the text.
    static @Nullable Packed resource(String name) {
        try (var in = Packed.class.getResourceAsStream(name)) {
            return in == null ? null : new Packed(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        var found = new byte[bytes.getInt()];
        bytes.get(found);
        return found;
    }

    char[] chars() {
        var found = new char[bytes.getInt()];
        bytes.asCharBuffer().get(found);
        return passed(found, found.length * Character.BYTES);
    }

    int[] ints() {
        var found = new int[bytes.getInt()];
        bytes.asIntBuffer().get(found);
        return passed(found, found.length * Integer.BYTES);
    }

    long[] longs() {
        var found = new long[bytes.getInt()];
        bytes.asLongBuffer().get(found);
        return passed(found, found.length * Long.BYTES);
    }

    private <T> T passed(T found, int length) {
        bytes.position(bytes.position() + length);
        return found;
    }
}
