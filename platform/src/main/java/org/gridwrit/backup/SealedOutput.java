package org.gridwrit.backup;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.Seal;

/// Seals what is written to it in pieces. Each carries the backup it belongs to, its number and whether it is the last,
/// so that none can be left out, exchanged or added.
final class SealedOutput extends OutputStream {
    static final int HEAD = 16 + 8 + 1;
    private static final int PIECE = 256 << 10;

    private final Seal seal;
    private final UUID backup;
    private final DataOutputStream out;
    private final ByteBuffer piece = ByteBuffer.allocate(PIECE);
    private long number;

    SealedOutput(Seal seal, UUID backup, DataOutputStream out) {
        this.seal = seal;
        this.backup = backup;
        this.out = out;
        begin();
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int done = 0; done < length; ) {
            if (!piece.hasRemaining()) send(false);
            int some = Math.min(piece.remaining(), length - done);
            piece.put(bytes, offset + done, some);
            done += some;
        }
    }

    /// Seals the last piece; what it is written to stays open.
    @Override
    public void close() throws IOException {
        send(true);
        out.flush();
    }

    private void send(boolean last) throws IOException {
        piece.put(HEAD - 1, (byte) (last ? 1 : 0)).flip();
        var plain = new byte[piece.remaining()];
        piece.get(plain);
        var sealed = seal.sealBytes(Purpose.BACKUP, plain);
        out.writeInt(sealed.length);
        out.write(sealed);
        begin();
    }

    private void begin() {
        piece.clear()
                .putLong(backup.getMostSignificantBits())
                .putLong(backup.getLeastSignificantBits())
                .putLong(number++)
                .put((byte) 0);
    }
}
