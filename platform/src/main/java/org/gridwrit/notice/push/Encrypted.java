package org.gridwrit.notice.push;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A message only the browser can read that gave the keys (RFC 8291), as one record of `aes128gcm` (RFC 8188).
final class Encrypted {
    static final int LONGEST = 3993; // RFC 8291 §4: what every push service takes
    private static final int RECORD = 4096;
    private static final int SALT = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Encrypted() {}

    /// @param browser its public key, 65 bytes
    /// @param secret  its authentication secret, 16 bytes
    static byte[] of(byte[] plain, byte[] browser, byte[] secret) {
        var salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return of(plain, browser, secret, P256.generate(), salt);
    }

    /// @param own  a pair of keys for this message alone
    /// @param salt for this message alone
    static byte[] of(byte[] plain, byte[] browser, byte[] secret, KeyPair own, byte[] salt) {
        if (plain.length > LONGEST) throw new IllegalArgumentException("too long for a push");
        var point = P256.point((ECPublicKey) own.getPublic());
        try {
            var shared = P256.agree((ECPrivateKey) own.getPrivate(), P256.publicKey(browser));
            var keying = derive(secret, shared, join("WebPush: info\0".getBytes(US_ASCII), browser, point), 32);
            var key = derive(salt, keying, "Content-Encoding: aes128gcm\0".getBytes(US_ASCII), 16);
            var nonce = derive(salt, keying, "Content-Encoding: nonce\0".getBytes(US_ASCII), 12);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
            var sealed = cipher.doFinal(join(plain, new byte[] {2})); // two: the last record
            return ByteBuffer.allocate(SALT + 5 + point.length + sealed.length)
                    .put(salt)
                    .putInt(RECORD)
                    .put((byte) point.length)
                    .put(point)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] derive(byte[] salt, byte[] keying, byte[] info, int length) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract()
                        .addSalt(salt)
                        .addIKM(keying)
                        .thenExpand(info, length));
    }

    static byte[] join(byte[]... parts) {
        var all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(it -> it.length).sum());
        for (var it : parts) all.put(it);
        return all.array();
    }
}
