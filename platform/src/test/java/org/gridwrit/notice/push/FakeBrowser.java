package org.gridwrit.notice.push;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The other end of RFC 8291, with HKDF written out by hand.
final class FakeBrowser {
    private final KeyPair keys = P256.generate();
    final byte[] secret = new byte[16];

    FakeBrowser() {
        new SecureRandom().nextBytes(secret);
    }

    byte[] point() {
        return P256.point((ECPublicKey) keys.getPublic());
    }

    Subscription.Where at(String endpoint) {
        return new Subscription.Where(endpoint, new Subscription.Keys(Vapid.encoded(point()), Vapid.encoded(secret)));
    }

    byte[] open(byte[] sealed) {
        try {
            var salt = Arrays.copyOf(sealed, 16);
            int length = sealed[20];
            var theirs = Arrays.copyOfRange(sealed, 21, 21 + length);
            var shared = P256.agree((ECPrivateKey) keys.getPrivate(), P256.publicKey(theirs));
            var info = Encrypted.join("WebPush: info\0".getBytes(US_ASCII), point(), theirs);
            var keying = expand(mac(secret, shared), info, 32);
            var prk = mac(salt, keying);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(expand(prk, "Content-Encoding: aes128gcm\0".getBytes(US_ASCII), 16), "AES"),
                    new GCMParameterSpec(128, expand(prk, "Content-Encoding: nonce\0".getBytes(US_ASCII), 12)));
            var plain = cipher.doFinal(sealed, 21 + length, sealed.length - 21 - length);
            return Arrays.copyOf(plain, plain.length - 1);
        } catch (GeneralSecurityException notForMe) {
            throw new IllegalStateException(notForMe);
        }
    }

    private static byte[] expand(byte[] prk, byte[] info, int length) throws GeneralSecurityException {
        return Arrays.copyOf(mac(prk, Encrypted.join(info, new byte[] {1})), length);
    }

    private static byte[] mac(byte[] key, byte[] words) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(words);
    }
}
