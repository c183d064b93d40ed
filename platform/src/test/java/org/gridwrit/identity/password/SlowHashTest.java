package org.gridwrit.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// A flood of sign-ins takes a bounded part of the memory, and whoever finds no room is answered at once.
class SlowHashTest {
    /// Stands at the door until it is opened, so that a test sees who is inside.
    private static final class Counted implements PasswordEncoder {
        private final PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 1024, 1);
        private final AtomicInteger inside = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();
        private final CountDownLatch open = new CountDownLatch(1);

        @Override
        public @Nullable String encode(@Nullable CharSequence raw) {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            try {
                open.await();
                return argon.encode(raw);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            } finally {
                inside.decrementAndGet();
            }
        }

        @Override
        public boolean matches(@Nullable CharSequence raw, @Nullable String encoded) {
            return argon.matches(raw, encoded);
        }
    }

    @Test
    void aThousandAtOnceAreNeverMoreThanTwoInMemoryAndTheRestIsToldToComeAgain() throws Exception {
        var counted = new Counted();
        var hash = new SlowHash(counted, 2, 3);
        var refused = new AtomicInteger();
        var answers = new ArrayList<Future<Boolean>>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 1000; i++) {
                answers.add(people.submit(() -> {
                    try {
                        return hash.matches("凭祥", hash.encode("凭祥"));
                    } catch (Refusal busy) {
                        refused.incrementAndGet();
                        return false;
                    }
                }));
            }
            while (refused.get() < 992 || counted.most.get() < 2) Thread.onSpinWait();
            counted.open.countDown();
        }
        assertThat(counted.most.get()).isEqualTo(2);
        assertThat(refused.get()).isGreaterThanOrEqualTo(992).isLessThan(1000);
        assertThat(successes(answers)).isPositive().isLessThanOrEqualTo(8);
        assertThat(hash.matches("凭祥", hash.encode("凭祥"))).isTrue();
        hash.destroy();
    }

    @Test
    void theCostIsTheOneThatWasChosen() {
        var hash = new SlowHash();
        var kept = String.valueOf(hash.encode("凭祥市人民法院"));
        assertThat(kept).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hash.matches("凭祥市人民法院", kept)).isTrue();
        assertThat(hash.matches("凭祥市人民法庭", kept)).isFalse();
        assertThat(hash.upgradeEncoding(new Argon2PasswordEncoder(16, 32, 1, 1024, 1).encode("x")))
                .isTrue();
        hash.destroy();
    }

    private static long successes(List<Future<Boolean>> answers) throws Exception {
        long right = 0;
        for (var answer : answers) if (answer.get()) right++;
        return right;
    }

    @Test
    void halfASurrogatePairIsNobodysPasswordAndNoErrorOfOurs() {
        var hash = new SlowHash(new Argon(1024, 1), 1, 3);
        var known = hash.encode("凭祥市的网格员");

        assertThat(hash.matches("\ud800", known)).isFalse();
        assertThat(hash.matches("凭祥市的网格员\udfff", known)).isFalse();
        assertThat(hash.matches("\udc6e\ud83d", hash.encode(""))).isFalse();
        assertThat(hash.matches("凭祥市的网格员", known)).isTrue();
    }
}
