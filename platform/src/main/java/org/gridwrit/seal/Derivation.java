package org.gridwrit.seal;

import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/// HKDF with SM3 (RFC 5869): one key for each purpose, none of which tells anything about another.
final class Derivation {
    private Derivation() {}

    static byte[] derive(byte[] master, String purpose, int bytes) {
        var hkdf = new HKDFBytesGenerator(new SM3Digest());
        hkdf.init(new HKDFParameters(master, null, ("gridwrit/" + purpose).getBytes(StandardCharsets.US_ASCII)));
        var key = new byte[bytes];
        hkdf.generateBytes(key, 0, bytes);
        return key;
    }

    static byte[] fingerprint(byte[] master) {
        return derive(master, "fingerprint", 16);
    }
}
