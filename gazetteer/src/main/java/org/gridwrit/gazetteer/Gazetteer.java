package org.gridwrit.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/// 地名库 Divisions of one or more provinces, and the reading of addresses against them.
///
/// Immutable, deterministic, safe for any number of threads; it keeps nothing of what it was asked.
public final class Gazetteer {
    private final Atlas atlas;
    private final Reader reader;

    private Gazetteer(Facts facts) {
        this.atlas = new Atlas(facts);
        this.reader = new Reader(atlas);
    }

    /// Guangxi, 2023-06-30, with its history since 2016.
    public static Gazetteer load() {
        return new Gazetteer(CompactForm.shipped());
    }

    /// The CSV files of any provinces, as gazetteer/README.md describes them.
    public static Gazetteer load(Path directory) {
        try {
            return new Gazetteer(CsvFolder.read(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where the address lies. Takes any text of any length; what follows the first 400 characters is not read.
    public Resolution resolve(String address, Context context) {
        return reader.read(address, context);
    }

    public Stream<Resolution> resolveAll(Stream<String> addresses, Context context) {
        return addresses.map(address -> resolve(address, context));
    }

    /// Every division, parents before children, in the order of their codes.
    public Stream<Division> divisions() {
        return atlas.divisions();
    }
}
