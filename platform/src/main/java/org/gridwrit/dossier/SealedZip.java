package org.gridwrit.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gridwrit.seal.Signatures;
import org.gridwrit.seal.Sm3;
import tools.jackson.databind.json.JsonMapper;

/// An ordinary ZIP that is sealed twice: its last entry is a manifest with the SM3 of every item and the signature of
/// the
/// manifest beside it, and its comment – the last bytes of the file – is a signature over all bytes before it. The
/// first
/// says which item was touched, the second that nothing else was.
final class SealedZip implements AutoCloseable {
    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "manifest.sm2";
    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HexFormat HEX = HexFormat.of();

    private final TailSeal tail;
    private final ZipOutputStream zip;
    private final Signatures signatures;
    private final Manifest.Head head;
    private final List<Manifest.Item> items = new ArrayList<>();

    SealedZip(OutputStream out, Signatures signatures, Manifest.Head head) {
        this.tail = new TailSeal(out, signatures);
        this.zip = new ZipOutputStream(tail, StandardCharsets.UTF_8);
        this.signatures = signatures;
        this.head = head;
        // Pictures, recordings and PDF are packed already.
        zip.setLevel(Deflater.BEST_SPEED);
        zip.setComment(" ".repeat(TailSeal.LENGTH));
    }

    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    void item(String name, Content content) throws IOException {
        zip.putNextEntry(entry(name));
        var measured = new Measured(zip);
        content.writeTo(measured);
        zip.closeEntry();
        items.add(new Manifest.Item(name, measured.bytes, HEX.formatHex(measured.digest.digest())));
    }

    /// Nothing can be added after.
    void seal() throws IOException {
        var version = signatures.newest();
        var key = HEX.formatHex(signatures.publicKey(version).orElseThrow());
        var manifest = JSON.writeValueAsBytes(new Manifest(Manifest.FORMAT, head, version, key, List.copyOf(items)));
        zip.putNextEntry(entry(MANIFEST));
        zip.write(manifest);
        zip.closeEntry();
        zip.putNextEntry(entry(SIGNATURE));
        zip.write(SealLine.of(signatures.sign(manifest)).getBytes(StandardCharsets.US_ASCII));
        zip.closeEntry();
        zip.finish();
        tail.seal();
    }

    /// What was not sealed stays unsealed: half a file is none.
    @Override
    public void close() throws IOException {
        tail.flush();
    }

    /// The time of the export stands in the manifest; here it would only differ by the zone of a machine.
    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        return entry;
    }

    /// Counts and digests what goes through.
    private static final class Measured extends OutputStream {
        private final OutputStream out;
        private final Sm3 digest = new Sm3();
        private long bytes;

        Measured(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] piece, int from, int length) throws IOException {
            out.write(piece, from, length);
            digest.update(from == 0 ? piece : Arrays.copyOfRange(piece, from, from + length), length);
            bytes += length;
        }
    }
}
