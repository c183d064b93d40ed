package org.gridwrit.gazetteer.array;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Arrays one after another, as `Packed` reads them.
public final class Packing {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    public Packing() {
        number(Packed.EDITION);
    }

    public Packing bytes(byte[] array) {
        number(array.length);
        out.writeBytes(array);
        return this;
    }

    public Packing chars(char[] array) {
        var buffer = room(array.length, Character.BYTES);
        buffer.asCharBuffer().put(array);
        return write(buffer);
    }

    public Packing ints(int[] array) {
        var buffer = room(array.length, Integer.BYTES);
        buffer.asIntBuffer().put(array);
        return write(buffer);
    }

    public Packing longs(long[] array) {
        var buffer = room(array.length, Long.BYTES);
        buffer.asLongBuffer().put(array);
        return write(buffer);
    }

    public byte[] content() {
        return out.toByteArray();
    }

    private ByteBuffer room(int length, int each) {
        number(length);
        return ByteBuffer.allocate(length * each).order(ByteOrder.LITTLE_ENDIAN);
    }

    private Packing write(ByteBuffer buffer) {
        out.writeBytes(buffer.array());
        return this;
    }

    private void number(int it) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(it)
                .array());
    }
}
