package org.gridwrit.seal;

import java.nio.ByteBuffer;
import java.util.Optional;

/// The first five bytes of a sealed value: form, cipher, purpose, key version. They are authenticated with the rest.
///
/// Form 1 is that of GridWrit 0.1.0: a single byte, SM4, one key for all purposes, derived from master key 1.
record Header(int form, SealCipher cipher, Purpose purpose, int version) {
    static final int FIRST_FORM = 1;
    private static final int FORM = 2;
    private static final int BYTES = 5;

    Header(SealCipher cipher, Purpose purpose, int version) {
        this(FORM, cipher, purpose, version);
    }

    static Optional<Header> of(byte[] sealed) {
        if (sealed.length < BYTES) return Optional.empty();
        if (sealed[0] == FIRST_FORM)
            return Optional.of(new Header(FIRST_FORM, SealCipher.SM4_GCM, Purpose.IDENTITY, 1));
        if (sealed[0] != FORM) return Optional.empty();
        for (var cipher : SealCipher.values()) {
            for (var purpose : Purpose.values()) {
                if (cipher.code() == sealed[1] && purpose.code() == sealed[2]) {
                    return Optional.of(new Header(
                            cipher,
                            purpose,
                            Short.toUnsignedInt(ByteBuffer.wrap(sealed).getShort(3))));
                }
            }
        }
        return Optional.empty();
    }

    int length() {
        return form == FIRST_FORM ? 1 : BYTES;
    }

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .put((byte) FORM)
                .put(cipher.code())
                .put(purpose.code())
                .putShort((short) version)
                .array();
    }

    /// The first form authenticated its text only.
    byte[] authenticated() {
        return form == FIRST_FORM ? new byte[0] : bytes();
    }
}
