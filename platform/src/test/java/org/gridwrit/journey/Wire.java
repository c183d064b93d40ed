package org.gridwrit.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

/// 线路 Between a phone and the court. It counts every byte that comes, headers included, whoever on the phone has asked:
/// a
/// page or its service worker.
final class Wire implements AutoCloseable {
    private final ServerSocket door;
    private final int court;
    private final AtomicLong came = new AtomicLong();

    Wire(int court) {
        this.court = court;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    String address() {
        return "http://localhost:" + door.getLocalPort();
    }

    /// @return how many bytes came since the last time
    long sinceThen() {
        return came.getAndSet(0);
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                var phone = door.accept();
                var answering = new Socket(InetAddress.getLoopbackAddress(), court);
                Thread.ofVirtual().start(() -> carry(phone, answering, new AtomicLong()));
                Thread.ofVirtual().start(() -> carry(answering, phone, came));
            } catch (IOException _) {
                // Closed.
            }
        }
    }

    private static void carry(Socket from, Socket to, AtomicLong counted) {
        var piece = new byte[16 * 1024];
        try (from;
                to) {
            for (int read = from.getInputStream().read(piece);
                    read >= 0;
                    read = from.getInputStream().read(piece)) {
                counted.addAndGet(read);
                to.getOutputStream().write(piece, 0, read);
            }
        } catch (IOException _) {
            // One of the two has gone.
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
