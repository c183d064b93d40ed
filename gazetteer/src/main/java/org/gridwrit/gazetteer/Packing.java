package org.gridwrit.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes what the texts of this package come to as arrays, so that loading needs no parsing. The build runs it after
/// compiling; what it writes goes into the jar and nowhere else.
final class Packing {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Packing() {
        number(Packed.EDITION);
    }

    Packing bytes(byte[] array) {
        number(array.length);
        out.writeBytes(array);
        return this;
    }

    Packing chars(char[] array) {
        var buffer = room(array.length, Character.BYTES);
        buffer.asCharBuffer().put(array);
        return write(buffer);
    }

    Packing ints(int[] array) {
        var buffer = room(array.length, Integer.BYTES);
        buffer.asIntBuffer().put(array);
        return write(buffer);
    }

    Packing longs(long[] array) {
        var buffer = room(array.length, Long.BYTES);
        buffer.asLongBuffer().put(array);
        return write(buffer);
    }

    byte[] content() {
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

    static Packing ofCharacters() {
        var packing = new Packing();
        CharacterTable.read().pack(packing);
        return packing;
    }

    static Packing ofDivisions() {
        var packing = new Packing();
        var facts = CompactForm.shipped();
        var atlas = new Atlas(facts);
        atlas.pack(packing);
        new Naming(atlas, facts.formers()).names().pack(packing);
        return packing;
    }

    /// Folder of compiled classes.
    static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]).resolve(Packing.class.getPackageName().replace('.', '/'));
        Files.write(folder.resolve(Characters.PACKED), ofCharacters().content());
        Files.write(folder.resolve(Gazetteer.PACKED), ofDivisions().content());
    }
}
