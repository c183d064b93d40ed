package org.gridwrit.command;

import java.util.concurrent.CountDownLatch;

/// A command that serves never returns: it ends when the process is told to end.
final class Lifetime {
    static int untilStopped() throws InterruptedException {
        new CountDownLatch(1).await();
        return 0;
    }

    private Lifetime() {}
}
