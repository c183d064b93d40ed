package org.gridwrit.identity.factor;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// 动态口令 Six digits that change every 30 seconds (RFC 6238, with SHA-1 because that is what authenticator apps have).
final class Totp {
    static final int KEY_BYTES = 20;

    private static final int SECONDS = 30;
    private static final int MODULUS = 1_000_000;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    /// Phones' clocks are off by some seconds, and people type slowly.
    private static final int DRIFT = 1;

    private Totp() {}

    /// @return Base32 without padding (RFC 4648 §6), as authenticator apps take it
    static String newKey() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return base32(bytes);
    }

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    /// The step the code belongs to.
    static OptionalLong step(String key, String code, Instant at) {
        long now = step(at);
        var found = OptionalLong.empty();
        // Every step is compared, whichever fits: the time it takes says nothing.
        for (long step = now - DRIFT; step <= now + DRIFT; step++) {
            if (MessageDigest.isEqual(bytes(code(key, step)), bytes(code))) found = OptionalLong.of(step);
        }
        return found;
    }

    static String code(String key, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(unbase32(key), "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return "%06d".formatted(number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What the QR code says.
    static String address(String issuer, String login, String key) {
        var label = encoded(issuer) + ":" + encoded(login);
        return "otpauth://totp/" + label + "?secret=" + key + "&issuer=" + encoded(issuer) + "&digits=6&period=30";
    }

    static String base32(byte[] bytes) {
        var text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte next : bytes) {
            buffer = (buffer << 8) | (next & 0xff);
            for (bits += 8; bits >= 5; bits -= 5) text.append(BASE32.charAt((buffer >> (bits - 5)) & 31));
        }
        if (bits > 0) text.append(BASE32.charAt((buffer << (5 - bits)) & 31));
        return text.toString();
    }

    static byte[] unbase32(String text) {
        var bytes = ByteBuffer.allocate(text.length() * 5 / 8);
        int buffer = 0;
        int bits = 0;
        for (int i = 0; i < text.length(); i++) {
            buffer = (buffer << 5) | BASE32.indexOf(text.charAt(i));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (buffer >> bits));
            }
        }
        return bytes.array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
