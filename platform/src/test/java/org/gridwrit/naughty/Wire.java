package org.gridwrit.naughty;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// HTTP/1.1 as bytes: no client library says what may be sent.
final class Wire implements AutoCloseable {
    /// @param headers names in small letters; what came twice is joined by a line feed
    record Answer(int status, Map<String, String> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    private final int port;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    Wire(int port) {
        this.port = port;
    }

    /// A server may close a kept connection at any time; then it is said again on a new one.
    Answer send(String head, byte[] body) throws IOException {
        boolean kept = socket != null;
        try {
            return once(head, body);
        } catch (SocketTimeoutException silent) {
            close();
            return new Answer(599, Map.of(), "no answer");
        } catch (IOException lost) {
            close();
            if (!kept) throw lost;
            return once(head, body);
        }
    }

    private Answer once(String head, byte[] body) throws IOException {
        if (socket == null) {
            socket = new Socket("127.0.0.1", port);
            socket.setSoTimeout(120_000);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream());
        }
        var all = new ByteArrayOutputStream();
        all.writeBytes(head.getBytes(ISO_8859_1));
        all.writeBytes(body);
        IOException broken = null;
        try {
            socket.getOutputStream().write(all.toByteArray());
        } catch (IOException refusedHalfway) {
            broken = refusedHalfway;
        }
        try {
            return read(head.startsWith("HEAD "));
        } catch (IOException nothing) {
            throw broken == null ? nothing : broken;
        }
    }

    /// @param headOnly whether lengths are told and nothing of that length follows
    private Answer read(boolean headOnly) throws IOException {
        var words = line().split(" ", 3);
        // A request without a version is answered without a status, as in HTTP/0.9.
        if (words.length < 2 || !words[0].startsWith("HTTP/")) throw new EOFException();
        int status = Integer.parseInt(words[1]);
        var headers = new TreeMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var parts = line.split(":", 2);
            headers.merge(
                    parts[0].toLowerCase(Locale.ROOT),
                    parts.length < 2 ? "" : parts[1].strip(),
                    (a, b) -> a + "\n" + b);
        }
        var body = headOnly || status == 204 || status == 304 ? new byte[0] : body(headers);
        if (headers.getOrDefault("connection", "").equals("close")) close();
        return new Answer(status, new HashMap<>(headers), new String(body, UTF_8));
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "").contains("chunked")) {
            var all = new ByteArrayOutputStream();
            for (int size = size(line()); size > 0; size = size(line())) {
                all.writeBytes(exactly(size));
                line();
            }
            line();
            return all.toByteArray();
        }
        var length = headers.get("content-length");
        if (length != null) return exactly(Integer.parseInt(length));
        var rest = in().readAllBytes();
        close();
        return rest;
    }

    private static int size(String chunk) throws IOException {
        try {
            return Integer.parseInt(chunk, 16);
        } catch (NumberFormatException plain) {
            throw new IOException("not the size of a chunk: " + chunk, plain);
        }
    }

    private byte[] exactly(int size) throws IOException {
        var bytes = in().readNBytes(size);
        if (bytes.length < size) throw new EOFException();
        return bytes;
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int it = in().read(); it != '\n'; it = in().read()) {
            if (it < 0) throw new EOFException();
            if (it != '\r') line.write(it);
        }
        return line.toString(UTF_8);
    }

    private InputStream in() throws IOException {
        if (in == null) throw new EOFException();
        return in;
    }

    @Override
    public void close() throws IOException {
        if (socket != null) socket.close();
        socket = null;
        in = null;
    }

    static String head(String method, String target, List<String> headers, int length) {
        var head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
        headers.forEach(it -> head.append(it).append("\r\n"));
        if (length > 0 || method.equals("POST") || method.equals("PUT")) {
            head.append("Content-Length: ").append(length).append("\r\n");
        }
        return head.append("\r\n").toString();
    }
}
