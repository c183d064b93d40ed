package org.gridwrit.shared;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes UUIDv7 keys (RFC 9562 §5.7): ordered by time, so that indexes grow at their end.
@Component
public class Keys {
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Keys(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        var drawn = ByteBuffer.allocate(10);
        random.nextBytes(drawn.array()); // once: each asking of the system's source costs more than its bytes
        long high = (clock.millis() << 16) | 0x7000L | (drawn.getShort() & 0x0FFFL);
        long low = (drawn.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
