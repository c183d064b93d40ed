package org.gridwrit.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Says within which [Wall] work is done. A request does it for its account, a command for its [Actor], and what the
/// program does by itself says so here. Where nobody says anything, the database shows no rows.
@Component
public class Walls {
    private final WallStore store;

    Walls(WallStore store) {
        this.store = store;
    }

    /// Every transaction begun inside is begun within this wall; one that is running goes over to it, and back.
    public <T extends @Nullable Object> T within(Wall wall, Supplier<T> work) {
        try {
            return call(wall, work::get);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public void within(Wall wall, Runnable work) {
        within(wall, () -> {
            work.run();
            return null;
        });
    }

    /// For what must not be done with fewer rows than there are.
    ///
    /// @throws IllegalStateException unless the running transaction stands within the wall of this work
    public static void mustBeWithin(String work) {
        var here = Wall.CURRENT.isBound() ? Wall.CURRENT.get().kind() : "nobody's";
        if (here.equals(work) && TransactionSynchronizationManager.isActualTransactionActive()) return;
        throw new IllegalStateException(work + " is done within its own wall, not within " + here);
    }

    interface Call<T extends @Nullable Object> {
        T call() throws Throwable;
    }

    static boolean stand() {
        return Wall.CURRENT.isBound();
    }

    <T extends @Nullable Object> T call(Wall wall, Call<T> work) throws Throwable {
        var outer = Wall.CURRENT.isBound() ? Wall.CURRENT.get() : null;
        if (outer != null && outer.covers(wall)) return work.call();
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return ScopedValue.where(Wall.CURRENT, wall).call(work::call);
        }
        store.stand(wall);
        try {
            var answer = ScopedValue.where(Wall.CURRENT, wall).call(work::call);
            store.stand(outer);
            return answer;
        } catch (Throwable thrown) {
            back(outer, thrown);
            throw thrown;
        }
    }

    /// A transaction that failed in the database can do nothing more, and so needs no wall.
    private void back(@Nullable Wall outer, Throwable thrown) {
        try {
            store.stand(outer);
        } catch (RuntimeException failed) {
            thrown.addSuppressed(failed);
        }
    }
}
