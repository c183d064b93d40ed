package org.gridwrit.notice.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/// Says to a push service who sends (RFC 8292): a token signed for it alone, good for half a day.
///
/// @param point the public key, 65 bytes
@SuppressWarnings("ArrayRecordComponent") // never compared
record Vapid(ECPrivateKey key, byte[] point, String contact) {
    private static final Duration GOOD = Duration.ofHours(12); // RFC 8292 §2: a day at most
    private static final String HEAD = encoded("{\"typ\":\"JWT\",\"alg\":\"ES256\"}");

    /// The value of `Authorization`.
    String authorization(URI endpoint, Instant now) {
        var audience = endpoint.getScheme() + "://" + endpoint.getRawAuthority();
        var claims = "{\"aud\":\"%s\",\"exp\":%d,\"sub\":\"%s\"}"
                .formatted(audience, now.plus(GOOD).getEpochSecond(), contact);
        var said = HEAD + "." + encoded(claims);
        return "vapid t=" + said + "." + sign(said) + ", k=" + encoded(point);
    }

    private String sign(String said) {
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(said.getBytes(UTF_8));
            return encoded(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(UTF_8));
    }

    static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
