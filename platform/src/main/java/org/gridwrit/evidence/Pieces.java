package org.gridwrit.evidence;

import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.Seal;
import org.springframework.stereotype.Component;

/// A file is sealed in pieces, so that none is ever in memory as a whole.
@Component
class Pieces {
    static final int LARGEST = 256 << 10;

    private final Seal seal;

    Pieces(Seal seal) {
        this.seal = seal;
    }

    byte[] seal(byte[] plain) {
        return seal.sealBytes(Purpose.EVIDENCE, plain);
    }

    byte[] open(byte[] sealed) {
        return seal.openBytes(sealed);
    }

    /// One after the other.
    ///
    /// @param sealedAt the piece that begins there
    void each(int bytes, IntFunction<byte[]> sealedAt, Consumer<byte[]> use) {
        for (int at = 0; at < bytes; ) {
            var plain = open(sealedAt.apply(at));
            use.accept(plain);
            at += plain.length;
        }
    }
}
