package org.gridwrit.identity.secret;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.bouncycastle.crypto.digests.SM3Digest;

/// SM3 of a random secret that is kept nowhere else. For secrets of 112 bits and more only: what people think up needs
/// a
/// slow hash.
public final class Fingerprint {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Fingerprint() {}

    public static byte[] of(String secret) {
        var digest = new SM3Digest();
        var bytes = secret.getBytes(StandardCharsets.UTF_8);
        digest.update(bytes, 0, bytes.length);
        var out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return out;
    }

    /// Letters and digits that are not mistaken for each other, just under five bits each.
    public static String random(int letters) {
        var text = new StringBuilder(letters);
        for (int i = 0; i < letters; i++) text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return text.toString();
    }
}
