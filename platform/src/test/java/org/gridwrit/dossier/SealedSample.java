package org.gridwrit.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.gridwrit.seal.Signatures;

/// A small sealed file for tests of what is done with one.
public final class SealedSample {
    private SealedSample() {}

    public static Path write(Path file, Signatures signatures) throws IOException {
        var head = new Manifest.Head(
                "（2026）桂1481执1号", "桂1481", "韦法官", "ARCHIVE", "归档", Instant.parse("2026-11-23T04:00:00Z"));
        try (var out = Files.newOutputStream(file);
                var zip = new SealedZip(out, signatures, head)) {
            zip.item("证据/0001.jpg", it -> it.write("照片".getBytes(UTF_8)));
            zip.seal();
        }
        return file;
    }
}
