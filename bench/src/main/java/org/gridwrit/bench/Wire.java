package org.gridwrit.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// One keep-alive HTTP/1.1 connection. As little as will do: it shares the cores with what it measures.
final class Wire implements AutoCloseable {
    private final int port;
    private Socket socket;
    private InputStream in;
    private byte[] body = {};
    private int received;
    private Map<String, String> headers = Map.of();

    Wire(int port) throws IOException {
        this.port = port;
        socket = connect(port);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    private static Socket connect(int port) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(120_000);
        return socket;
    }

    /// Servers end a connection after so many requests, and say so with the last answer.
    private void connectAgainIfTold() throws IOException {
        if (!header("connection").equalsIgnoreCase("close")) return;
        socket.close();
        socket = connect(port);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    static byte[] get(String path, String headers) {
        return request("GET", path, headers, new byte[0]);
    }

    /// @param headers lines, each ended by CR LF
    static byte[] request(String method, String path, String headers, byte[] body) {
        var head = "%s %s HTTP/1.1\r\nHost: 127.0.0.1\r\n%sContent-Length: %d\r\n\r\n"
                .formatted(method, path, headers, body.length)
                .getBytes(UTF_8);
        var whole = new byte[head.length + body.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return whole;
    }

    /// @return the status; [#text] has the body until the next call
    int send(byte[] request) throws IOException {
        connectAgainIfTold();
        socket.getOutputStream().write(request);
        received = 0;
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        headers = new HashMap<>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.merge(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip(),
                    (a, b) -> a + "\n" + b);
        }
        body = body(status);
        return status;
    }

    /// Bytes of the last answer, head and all.
    int received() {
        return received;
    }

    String text() {
        return new String(body, UTF_8);
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    private byte[] body(int status) throws IOException {
        if (status == 204 || status == 304) return new byte[0];
        if (!header("transfer-encoding").equals("chunked")) {
            return read(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        }
        var all = new ByteArrayOutputStream();
        for (int size = chunk(); size > 0; size = chunk()) {
            all.write(read(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private byte[] read(int size) throws IOException {
        received += size;
        return in.readNBytes(size);
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new EOFException("The server closed the connection");
            received++;
            if (c != '\r') line.write(c);
        }
        received++;
        return line.toString(ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
