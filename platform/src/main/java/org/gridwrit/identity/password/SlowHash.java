package org.gridwrit.identity.password;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Argon2id at 19 MiB and two passes (OWASP). A few at a time: a thousand sign-ins at once must not take the memory.
@Component
class SlowHash implements PasswordEncoder {
    private static final int KIBIBYTES = 19 * 1024;

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, KIBIBYTES, 2);
    private final Semaphore turns = new Semaphore(2 * Runtime.getRuntime().availableProcessors());

    @Override
    public @Nullable String encode(@Nullable CharSequence raw) {
        turns.acquireUninterruptibly();
        try {
            return argon.encode(raw);
        } finally {
            turns.release();
        }
    }

    @Override
    public boolean upgradeEncoding(@Nullable String encoded) {
        return argon.upgradeEncoding(encoded);
    }

    @Override
    public boolean matches(@Nullable CharSequence raw, @Nullable String encoded) {
        turns.acquireUninterruptibly();
        try {
            return argon.matches(raw, encoded);
        } finally {
            turns.release();
        }
    }
}
