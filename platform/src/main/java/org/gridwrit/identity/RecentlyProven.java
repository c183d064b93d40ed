package org.gridwrit.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// HTTP Basic sends the password with every request; Argon2 for each would allow a dozen requests a second. What was
/// proven is remembered for some minutes under a key that lives and dies with this process. A new password, hence a new
/// hash, ends it at once.
@Component
class RecentlyProven {
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int REMEMBERED = 1_000;

    private record Proof(String mac, Instant at) {}

    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<UUID, Proof> proofs = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Proof> eldest) {
            return size() > REMEMBERED;
        }
    };

    RecentlyProven(Clock clock) {
        this.clock = clock;
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    boolean matches(Account account, String password) {
        var mac = mac(account, password);
        synchronized (proofs) {
            var proof = proofs.get(account.id());
            return proof != null
                    && clock.instant().isBefore(proof.at.plus(KEPT))
                    && MessageDigest.isEqual(bytes(proof.mac), bytes(mac));
        }
    }

    void remember(Account account, String password) {
        var proof = new Proof(mac(account, password), clock.instant());
        synchronized (proofs) {
            proofs.put(account.id(), proof);
        }
    }

    private String mac(Account account, String password) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(bytes(account.passwordHash()));
            return HexFormat.of().formatHex(mac.doFinal(bytes(password)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
