package org.gridwrit.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes what the texts of this package come to as arrays, so that loading needs no parsing. The build runs it after
/// compiling; what it writes goes into the jar and nowhere else.
final class Shipping {
    private Shipping() {}

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
        var folder = Path.of(args[0]).resolve(Shipping.class.getPackageName().replace('.', '/'));
        Files.write(folder.resolve(Characters.PACKED), ofCharacters().content());
        Files.write(folder.resolve(Gazetteer.PACKED), ofDivisions().content());
    }
}
