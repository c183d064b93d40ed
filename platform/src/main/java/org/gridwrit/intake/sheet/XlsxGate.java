package org.gridwrit.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.gridwrit.shared.Refusal;

/// Unpacks every part of an XLSX once, into nothing, before anything is parsed: a file made to exhaust memory
/// or disk, or to make the parser read other files, is refused before its first row counts.
final class XlsxGate {
    private static final int RATIO_COUNTS_FROM = 8 << 20;
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final byte[] END_SIGNATURE = {'P', 'K', 5, 6};

    private final Limits limits;
    private long unpacked;

    private XlsxGate(Limits limits) {
        this.limits = limits;
    }

    static void check(Path file, Limits limits) throws IOException {
        directoryIsSmall(file, limits);
        var gate = new XlsxGate(limits);
        try (var zip = new ZipFile(file.toFile())) {
            var names = new HashSet<String>();
            for (var entries = zip.entries().asIterator(); entries.hasNext(); ) {
                var entry = entries.next();
                if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) throw new Refusal("intake.file.zip");
                gate.unpack(zip, entry);
            }
        } catch (ZipException e) {
            throw new Refusal("intake.file.zip");
        }
    }

    /// The JDK reads the whole directory of a ZIP into memory, so its size is looked at first.
    private static void directoryIsSmall(Path file, Limits limits) throws IOException {
        long size = Files.size(file);
        int length = (int) Math.min(size, END_RECORD + LONGEST_COMMENT);
        var tail = new byte[length];
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(size - length);
            in.readFully(tail);
        }
        for (int at = length - END_RECORD; at >= 0; at--) {
            if (!startsWith(tail, at, END_SIGNATURE)) continue;
            int entries = (tail[at + 10] & 0xFF) | (tail[at + 11] & 0xFF) << 8;
            if (entries > limits.entries()) throw new Refusal("intake.file.bomb");
            return;
        }
        throw new Refusal("intake.file.zip");
    }

    private void unpack(ZipFile zip, ZipEntry entry) throws IOException {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        var marks =
                name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml") ? new ForbiddenMarks() : null;
        long packed = Math.max(1, entry.getCompressedSize());
        long size = 0;
        var buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n; (n = in.read(buffer)) >= 0; ) {
                size += n;
                unpacked += n;
                if (unpacked > limits.unpackedBytes()) throw new Refusal("intake.file.bomb");
                if (size > RATIO_COUNTS_FROM && size / packed > limits.ratio()) throw new Refusal("intake.file.bomb");
                if (marks != null) marks.look(buffer, n);
            }
        }
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] expected) {
        for (int i = 0; i < expected.length; i++) if (bytes[at + i] != expected[i]) return false;
        return true;
    }
}
