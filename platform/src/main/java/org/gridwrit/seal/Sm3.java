package org.gridwrit.seal;

import org.bouncycastle.crypto.digests.SM3Digest;

/// SM3 (GB/T 32905) over pieces; not for several threads at once.
public final class Sm3 {
    public static final int BYTES = 32;

    private final SM3Digest digest = new SM3Digest();

    public Sm3 update(byte[] bytes) {
        return update(bytes, bytes.length);
    }

    public Sm3 update(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
        return this;
    }

    /// Gives the digest and begins anew.
    public byte[] digest() {
        var out = new byte[BYTES];
        digest.doFinal(out, 0);
        return out;
    }
}
