package org.gridwrit.identity.password;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// What the program has in tests: the same queue, hashing a hundredth as costly. Hundreds of accounts are opened and
/// signed in there; `SlowHashTest` holds the program to what it costs for real.
@Primary
@Component
class QuickHash implements PasswordEncoder, DisposableBean {
    private final SlowHash queue = new SlowHash(new Argon2PasswordEncoder(16, 32, 1, 256, 1), 2, 32);

    @Override
    public @Nullable String encode(@Nullable CharSequence raw) {
        return queue.encode(raw);
    }

    @Override
    public boolean matches(@Nullable CharSequence raw, @Nullable String encoded) {
        return queue.matches(raw, encoded);
    }

    @Override
    public boolean upgradeEncoding(@Nullable String encoded) {
        return queue.upgradeEncoding(encoded);
    }

    @Override
    public void destroy() {
        queue.destroy();
    }
}
