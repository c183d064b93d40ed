package org.gridwrit.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/// What the program that holds the data directory tells others: its process number and, once the server answers, the
/// port.
///
/// @param pid 0 when nobody has said anything
/// @param port 0 while the server is still starting
record Running(long pid, int port) {
    static Running at(Place place) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(place.running())));
            return new Running(
                    Long.parseLong(properties.getProperty("pid", "0")),
                    Integer.parseInt(properties.getProperty("port", "0")));
        } catch (IOException | NumberFormatException unknown) {
            return new Running(0, 0);
        }
    }

    void writeTo(Place place) throws IOException {
        var half = place.directory().resolve("running.properties.new");
        Files.write(half, "pid=%d\nport=%d\n".formatted(pid, port).getBytes(UTF_8));
        Files.move(half, place.running(), StandardCopyOption.ATOMIC_MOVE);
    }
}
