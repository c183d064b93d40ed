package org.gridwrit.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.gridwrit.seal.Signatures;
import org.gridwrit.seal.Sm3;

/// Holds back the last bytes that come through and, when asked, writes a signature over everything before them in their
/// place.
final class TailSeal extends OutputStream {
    static final int LENGTH = 200;

    private final OutputStream out;
    private final Signatures signatures;
    private final Sm3 digest = new Sm3();
    private final byte[] held = new byte[LENGTH];
    private int filled;

    TailSeal(OutputStream out, Signatures signatures) {
        this.out = out;
        this.signatures = signatures;
    }

    /// What is signed.
    static byte[] words(byte[] sm3) {
        return ("gridwrit dossier " + HexFormat.of().formatHex(sm3)).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        var all = new byte[filled + length];
        System.arraycopy(held, 0, all, 0, filled);
        System.arraycopy(bytes, from, all, filled, length);
        int gone = Math.max(0, all.length - LENGTH);
        digest.update(all, gone);
        out.write(all, 0, gone);
        filled = all.length - gone;
        System.arraycopy(all, gone, held, 0, filled);
    }

    void seal() throws IOException {
        var line = SealLine.of(signatures.sign(words(digest.digest())));
        out.write(padded(line).getBytes(StandardCharsets.US_ASCII));
        filled = 0;
        out.flush();
    }

    static String padded(String line) {
        return line + " ".repeat(LENGTH - line.length());
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
