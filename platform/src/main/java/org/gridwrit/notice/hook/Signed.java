package org.gridwrit.notice.hook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// As <https://www.standardwebhooks.com> has it: HMAC-SHA256 over id, time and body, with a secret of its own for each
/// address.
final class Signed {
    static final String ID = "webhook-id";
    static final String TIME = "webhook-timestamp";
    static final String SIGNATURE = "webhook-signature";
    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;

    private Signed() {}

    static String secret(SecureRandom random) {
        var drawn = new byte[BYTES];
        random.nextBytes(drawn);
        return PREFIX + Base64.getEncoder().encodeToString(drawn);
    }

    /// @return `v1,` and the signature
    static String signature(String secret, String id, String time, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(PREFIX.length())), "HmacSHA256"));
            mac.update((id + "." + time + ".").getBytes(UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
