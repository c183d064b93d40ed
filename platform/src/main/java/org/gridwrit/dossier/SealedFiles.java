package org.gridwrit.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.gridwrit.dossier.Finding.Kind;
import org.gridwrit.seal.Signatures;
import org.gridwrit.seal.Signatures.Signature;
import org.gridwrit.seal.Sm3;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// 核验密封卷宗 Tells any item that is missing, replaced or added, and any byte that was changed. Reads a file as it lies,
/// however large, and trusts nothing in it but what a published key has signed.
public final class SealedFiles {
    private static final HexFormat HEX = HexFormat.of();
    private static final int LARGEST_MANIFEST = 64 << 20;

    private final IntFunction<Optional<byte[]>> keys;

    /// @param keys the published key of a version, uncompressed, 65 bytes
    public SealedFiles(IntFunction<Optional<byte[]>> keys) {
        this.keys = keys;
    }

    /// @throws IOException when it cannot be read at all
    public Checked check(Path file) throws IOException {
        var findings = new ArrayList<Finding>();
        sealOf(file, findings);
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return items(zip, findings);
        } catch (IOException | IllegalArgumentException notAZip) {
            findings.add(new Finding(Kind.NO_SEALED_FILE, ""));
            return new Checked(findings, 0, null, null, null);
        }
    }

    private void sealOf(Path file, List<Finding> findings) throws IOException {
        long before = Files.size(file) - TailSeal.LENGTH;
        if (before < 0) {
            findings.add(new Finding(Kind.NO_SEALED_FILE, ""));
            return;
        }
        try (var in = Files.newInputStream(file)) {
            var digest = new Sm3();
            pass(in, before, digest);
            var line = new String(in.readNBytes(TailSeal.LENGTH), StandardCharsets.ISO_8859_1);
            var signature = SealLine.read(line.stripTrailing())
                    .filter(it -> TailSeal.padded(SealLine.of(it)).equals(line));
            if (signature.isEmpty()) findings.add(new Finding(Kind.SEAL_BROKEN, ""));
            else prove(TailSeal.words(digest.digest()), signature.get(), Kind.SEAL_BROKEN, findings);
        }
    }

    private boolean prove(byte[] words, Signature signature, Kind otherwise, List<Finding> findings) {
        var key = keys.apply(signature.key());
        var found = key.isEmpty()
                ? Kind.KEY_UNKNOWN
                : Signatures.holds(key.get(), words, signature.der()) ? null : otherwise;
        if (found != null && findings.stream().noneMatch(it -> it.kind() == found)) {
            findings.add(new Finding(found, ""));
        }
        return found == null;
    }

    private Checked items(ZipFile zip, List<Finding> findings) throws IOException {
        var manifest = manifest(zip, findings);
        if (manifest == null) return new Checked(findings, 0, null, null, null);
        var expected = new TreeMap<String, Manifest.Item>();
        manifest.items().forEach(it -> expected.put(it.name(), it));
        var seen = new HashSet<String>();
        for (var entry : zip.stream().toList()) {
            var name = entry.getName();
            if (!seen.add(name)) findings.add(new Finding(Kind.ADDED, name));
            else if (!name.equals(SealedZip.MANIFEST) && !name.equals(SealedZip.SIGNATURE)) {
                item(zip, entry, expected.remove(name), findings);
            }
        }
        expected.keySet().forEach(it -> findings.add(new Finding(Kind.MISSING, it)));
        var head = manifest.head();
        return new Checked(findings, manifest.items().size(), head.caseNumber(), head.exportedBy(), head.at());
    }

    private @Nullable Manifest manifest(ZipFile zip, List<Finding> findings) throws IOException {
        var words = read(zip, SealedZip.MANIFEST, LARGEST_MANIFEST);
        var line = read(zip, SealedZip.SIGNATURE, TailSeal.LENGTH);
        var signature = line == null
                ? Optional.<Signature>empty()
                : SealLine.read(new String(line, StandardCharsets.ISO_8859_1));
        if (words == null) findings.add(new Finding(Kind.NO_SEALED_FILE, ""));
        else if (signature.isEmpty()) findings.add(new Finding(Kind.MANIFEST_FORGED, SealedZip.MANIFEST));
        else if (prove(words, signature.get(), Kind.MANIFEST_FORGED, findings)) return parsed(words, findings);
        return null;
    }

    private static @Nullable Manifest parsed(byte[] words, List<Finding> findings) {
        try {
            return SealedZip.JSON.readValue(words, Manifest.class);
        } catch (JacksonException ofAnotherForm) {
            findings.add(new Finding(Kind.NO_SEALED_FILE, ""));
            return null;
        }
    }

    private static void item(ZipFile zip, ZipEntry entry, Manifest.@Nullable Item expected, List<Finding> findings) {
        if (expected == null) {
            findings.add(new Finding(Kind.ADDED, entry.getName()));
        } else if (!sm3(zip, entry, expected.bytes()).equals(expected.sm3())) {
            findings.add(new Finding(Kind.REPLACED, entry.getName()));
        }
    }

    /// Of an entry that cannot be unpacked, or goes on where it should end, nothing.
    private static String sm3(ZipFile zip, ZipEntry entry, long bytes) {
        try (var in = zip.getInputStream(entry)) {
            var digest = new Sm3();
            pass(in, bytes, digest);
            return in.read() < 0 ? HEX.formatHex(digest.digest()) : "";
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static void pass(InputStream in, long bytes, Sm3 digest) throws IOException {
        var piece = new byte[64 << 10];
        for (long left = bytes; left > 0; ) {
            int read = in.read(piece, 0, (int) Math.min(piece.length, left));
            if (read < 0) return;
            digest.update(piece, read);
            left -= read;
        }
    }

    private static byte @Nullable [] read(ZipFile zip, String name, int most) {
        var entry = zip.getEntry(name);
        if (entry == null) return null;
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes(most + 1);
            return bytes.length > most ? null : bytes;
        } catch (IOException unreadable) {
            return null;
        }
    }
}
