package org.gridwrit.identity.password;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Argon2id at 19 MiB and two passes (OWASP), on threads of its own: one for each processor, so that a flood of
/// sign-ins takes so many times 19 MiB and no more, and shares the processors with everybody's pages instead of
/// holding the carriers of the virtual threads. A few seconds' worth may wait; whoever comes after that is told to come
/// again.
@Component
class SlowHash implements PasswordEncoder, DisposableBean {
    private static final int KIBIBYTES = 19 * 1024;
    /// Some five seconds of waiting at 140 ms each; more where the machine is busy.
    private static final int WAITING = 32;

    /// Then a thread ends, and lets go of its 19 MiB.
    private static final int IDLE_SECONDS = 60;

    private final PasswordEncoder costly;
    private final ExecutorService turns;

    @Autowired
    SlowHash() {
        this(new Argon(KIBIBYTES, 2), Runtime.getRuntime().availableProcessors(), WAITING);
    }

    /// @param atOnce  how many are computed at the same time
    /// @param waiting how many may wait for each of these
    SlowHash(PasswordEncoder costly, int atOnce, int waiting) {
        this.costly = costly;
        var names = Thread.ofPlatform().daemon().name("password-", 1).factory();
        var threads = new ThreadPoolExecutor(
                atOnce, atOnce, IDLE_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(atOnce * waiting), names);
        threads.allowCoreThreadTimeOut(true);
        turns = threads;
    }

    /// @throws Refusal `password.busy` when too many wait already; so does [#matches]
    @Override
    public @Nullable String encode(@Nullable CharSequence raw) {
        return inTurn(() -> String.valueOf(costly.encode(raw)));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String encoded) {
        return costly.upgradeEncoding(encoded);
    }

    @Override
    public boolean matches(@Nullable CharSequence raw, @Nullable String encoded) {
        // What is no text is nobody's password, and takes as long to refuse as any other.
        boolean text = raw != null && isText(raw);
        return inTurn(() -> costly.matches(text ? raw : "", encoded) && text);
    }

    /// JSON can say half of a surrogate pair; no encoding can.
    static boolean isText(CharSequence typed) {
        return typed.codePoints().noneMatch(it -> Character.getType(it) == Character.SURROGATE);
    }

    private <T> T inTurn(Callable<T> hash) {
        try {
            return turns.submit(hash).get();
        } catch (RejectedExecutionException full) {
            throw new Refusal("password.busy");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal("password.busy");
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    @Override
    public void destroy() {
        turns.shutdownNow();
    }
}
