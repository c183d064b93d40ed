package org.gridwrit.notice.live;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Many browsers that listen, on one thread and with one buffer: what they take is the server's.
final class Crowd implements AutoCloseable {
    private final List<SocketChannel> channels = new ArrayList<>();
    private final Selector selector = Selector.open();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
    private final AtomicInteger greeted = new AtomicInteger();
    private final AtomicInteger told = new AtomicInteger();
    private final byte[] request;
    private final InetSocketAddress address;
    private final Thread listener;
    private long[] times = new long[0];
    private volatile long begun;
    private volatile boolean closed;

    Crowd(int port, String cookie) throws IOException {
        address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        request = ("GET /live HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept: text/event-stream\r\nCookie: "
                        + cookie + "\r\n\r\n")
                .getBytes(ISO_8859_1);
        listener = Thread.ofPlatform().daemon().start(this::listen);
    }

    void open(int many) throws IOException {
        times = new long[many];
        for (int i = 0; i < many; i++) {
            var channel = SocketChannel.open(address);
            channel.write(ByteBuffer.wrap(request));
            channel.configureBlocking(false);
            channels.add(channel);
            channel.register(selector, SelectionKey.OP_READ);
            selector.wakeup();
        }
    }

    void begin() {
        told.set(0);
        begun = System.nanoTime();
    }

    int greeted() {
        return greeted.get();
    }

    int told() {
        return told.get();
    }

    long[] waits() {
        return ManyConsolesTest.sorted(times.clone());
    }

    private void listen() {
        try {
            while (!closed) {
                selector.select(100);
                var ready = selector.selectedKeys().iterator();
                while (ready.hasNext()) {
                    read((SocketChannel) ready.next().channel());
                    ready.remove();
                }
            }
        } catch (IOException end) {
            closed = true;
        }
    }

    private void read(SocketChannel channel) throws IOException {
        buffer.clear();
        if (channel.read(buffer) < 0) {
            channel.close();
            return;
        }
        var text = ISO_8859_1.decode(buffer.flip()).toString();
        if (text.contains("retry:")) greeted.incrementAndGet();
        if (text.contains("event:came")) times[told.getAndIncrement() % times.length] = System.nanoTime() - begun;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        selector.wakeup();
        try {
            // What is still read would otherwise be read from what is closed already.
            listener.join();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
        for (var it : channels) it.close();
        selector.close();
    }
}
