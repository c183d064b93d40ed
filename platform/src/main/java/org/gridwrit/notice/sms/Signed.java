package org.gridwrit.notice.sms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What proves, in both directions, that a message comes from the other end: HMAC-SHA256 over time, dot and body.
final class Signed {
    static final String TIME = "X-GridWrit-Time";
    static final String SIGNATURE = "X-GridWrit-Signature";
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final byte[] secret;

    Signed(String secret) {
        this.secret = secret.getBytes(UTF_8);
    }

    /// @return `sha256=` and sixty-four digits
    String of(String time, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update((time + ".").getBytes(UTF_8));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// @param time seconds since 1970; what is older than five minutes was perhaps recorded
    boolean holds(String time, String signature, byte[] body, Instant now) {
        if (!time.matches("[0-9]{1,11}")) return false;
        var said = Instant.ofEpochSecond(Long.parseLong(time));
        return Duration.between(said, now).abs().compareTo(FRESH) <= 0
                && MessageDigest.isEqual(of(time, body).getBytes(UTF_8), signature.getBytes(UTF_8));
    }
}
