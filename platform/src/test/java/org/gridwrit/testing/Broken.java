package org.gridwrit.testing;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;

/// Breaks a statement of the running thread before it reaches the database, as a power cut would: what the transaction
/// has
/// done until then is not kept.
public final class Broken {
    private static final ThreadLocal<int[]> LEFT = new ThreadLocal<>();

    private Broken() {}

    /// @param statements that go through before one is broken
    /// @return whether one was
    public static boolean after(int statements, Runnable work) {
        int[] left = {statements};
        LEFT.set(left);
        try {
            work.run();
            return false;
        } catch (RuntimeException failed) {
            if (left[0] >= 0) throw failed;
            return true;
        } finally {
            LEFT.remove();
        }
    }

    /// Only one: what comes after it is the giving up.
    static void mayBreak() throws SQLException {
        int[] left = LEFT.get();
        if (left != null && left[0]-- == 0) throw new SQLRecoverableException("broken on purpose");
    }
}
