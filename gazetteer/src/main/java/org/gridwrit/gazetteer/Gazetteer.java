package org.gridwrit.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridwrit.gazetteer.array.Packed;
import org.gridwrit.gazetteer.division.Atlas;
import org.gridwrit.gazetteer.division.CompactForm;
import org.gridwrit.gazetteer.division.CsvFolder;
import org.gridwrit.gazetteer.division.Facts;
import org.gridwrit.gazetteer.learned.Learned;
import org.gridwrit.gazetteer.name.Names;
import org.gridwrit.gazetteer.name.Naming;
import org.gridwrit.gazetteer.reading.Reader;

/// 地名库 Divisions of one or more provinces, and the reading of addresses against them.
///
/// Immutable, deterministic, safe for any number of threads; it keeps nothing of what it was asked.
public final class Gazetteer {
    static final String PACKED = "guangxi.bin";

    private final Atlas atlas;
    private final Reader reader;
    private final Learned learned;

    private Gazetteer(Packed packed) {
        this.atlas = new Atlas(packed);
        this.reader = new Reader(atlas, new Names(atlas, packed));
        this.learned = Learned.NOTHING;
    }

    private Gazetteer(Facts facts) {
        this.atlas = new Atlas(facts);
        this.reader = new Reader(atlas, new Naming(atlas, facts.formers()).names());
        this.learned = Learned.NOTHING;
    }

    private Gazetteer(Gazetteer of, Learned learned) {
        this.atlas = of.atlas;
        this.reader = of.reader;
        this.learned = learned;
    }

    /// Guangxi, 2023-06-30, with its history since 2016.
    public static Gazetteer load() {
        var packed = Packed.resource(Gazetteer.class, PACKED);
        return packed != null ? new Gazetteer(packed) : new Gazetteer(CompactForm.shipped());
    }

    /// The CSV files of any provinces, as gazetteer/README.md describes them.
    public static Gazetteer load(Path directory) {
        try {
            return new Gazetteer(CsvFolder.read(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where the address lies. Takes any text of any length; what follows the first 10,000 characters is
    /// not read.
    public Resolution resolve(String address, Context context) {
        return reader.read(address, context, learned);
    }

    /// A batch, on all processors; the answers stand in the order of the addresses.
    public List<Resolution> resolveAll(Collection<String> addresses, Context context) {
        return addresses.parallelStream()
                .map(address -> resolve(address, context))
                .toList();
    }

    /// As lazy as the stream it is given, and no more parallel.
    public Stream<Resolution> resolveAll(Stream<String> addresses, Context context) {
        return addresses.map(address -> resolve(address, context));
    }

    /// How `resolve` comes to its answer: what was thought of, why, and what was decided. For people to
    /// look at.
    public Explanation explain(String address, Context context) {
        return reader.explain(address, context, learned);
    }

    /// What the address names within its township or county that no list has: what a correction of it
    /// teaches. Empty where not even the county is certain, or where only roads, numbers and landmarks are
    /// left.
    public Optional<LocalName> localName(String address, Context context) {
        return reader.localName(address, context);
    }

    /// The same divisions, reading these names too where the lists leave it open. A learned name never
    /// overrules what is listed; two villages for one name are a choice. Replaces what was learned before;
    /// costs a moment and little memory, whatever is loaded. Names in divisions that are not loaded are
    /// left out.
    public Gazetteer withLearned(Collection<LearnedName> names) {
        return new Gazetteer(this, names.isEmpty() ? Learned.NOTHING : new Learned(atlas, names));
    }

    /// How much work reading takes, in steps that are the same on every machine.
    int steps(String address, Context context) {
        return reader.steps(address, context);
    }

    /// Every division, parents before children, in the order of their codes.
    public Stream<Division> divisions() {
        return atlas.divisions();
    }
}
