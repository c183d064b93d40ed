package org.gridwrit.seal;

import java.util.Locale;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.engines.SM4Engine;

/// What new values are sealed with, both in Galois counter mode. Which one it was stands in every sealed value, so that
/// changing the setting spoils nothing.
enum SealCipher {
    /// GB/T 32907; what GB/T 39786 asks of systems of this kind.
    SM4_GCM(1, 16),
    /// FIPS 197, for installations whose processors or auditors know nothing else.
    AES_256_GCM(2, 32);

    private final byte code;
    private final int keyBytes;

    SealCipher(int code, int keyBytes) {
        this.code = (byte) code;
        this.keyBytes = keyBytes;
    }

    byte code() {
        return code;
    }

    int keyBytes() {
        return keyBytes;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    BlockCipher engine() {
        return switch (this) {
            case SM4_GCM -> new SM4Engine();
            case AES_256_GCM -> AESEngine.newInstance();
        };
    }
}
