package org.gridwrit.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gridwrit.gazetteer.array.Packing;
import org.gridwrit.gazetteer.character.CharacterTable;
import org.gridwrit.gazetteer.character.Characters;
import org.gridwrit.gazetteer.division.Atlas;
import org.gridwrit.gazetteer.division.CompactForm;
import org.gridwrit.gazetteer.name.Naming;

/// Writes what the texts of the library come to as arrays, so that loading needs no parsing. The build runs it after
/// compiling; what it writes goes into the jar and nowhere else.
public final class Shipping {
    private Shipping() {}

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
        var classes = Path.of(args[0]);
        write(classes, Characters.class, Characters.PACKED, CharacterTable.packed());
        write(classes, Gazetteer.class, Gazetteer.PACKED, ofDivisions());
    }

    private static void write(Path classes, Class<?> beside, String name, Packing packing) throws IOException {
        var folder = beside.getPackageName().replace('.', '/');
        Files.write(classes.resolve(folder).resolve(name), packing.content());
    }
}
