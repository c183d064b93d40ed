package org.gridwrit.backup;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.gridwrit.seal.Seal;
import org.gridwrit.shared.Refusal;

/// Opens what [SealedOutput] has sealed.
///
/// Refuses with `backup.damaged` where a piece was altered, left out, exchanged or cut off.
final class SealedInput extends InputStream {
    private static final int LONGEST = 1 << 20;

    private final Seal seal;
    private final UUID backup;
    private final DataInputStream in;
    private ByteBuffer piece = ByteBuffer.allocate(0);
    private long number;
    private boolean last;

    SealedInput(Seal seal, UUID backup, DataInputStream in) {
        this.seal = seal;
        this.backup = backup;
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        return ready() ? Byte.toUnsignedInt(piece.get()) : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) return 0;
        if (!ready()) return -1;
        int some = Math.min(length, piece.remaining());
        piece.get(into, offset, some);
        return some;
    }

    private boolean ready() throws IOException {
        while (!piece.hasRemaining() && !last) piece = next();
        return piece.hasRemaining();
    }

    private ByteBuffer next() throws IOException {
        int length = in.readInt();
        if (length < SealedOutput.HEAD || length > LONGEST) throw new Refusal("backup.damaged", number);
        var sealed = in.readNBytes(length);
        var plain = ByteBuffer.wrap(opened(sealed));
        if (plain.remaining() < SealedOutput.HEAD
                || !new UUID(plain.getLong(), plain.getLong()).equals(backup)
                || plain.getLong() != number) {
            throw new Refusal("backup.damaged", number);
        }
        number++;
        last = plain.get() == 1;
        return plain;
    }

    private byte[] opened(byte[] sealed) {
        try {
            return seal.openBytes(sealed);
        } catch (Refusal refused) {
            if (refused.code().equals("seal.broken")) throw new Refusal("backup.damaged", number);
            throw refused;
        }
    }
}
