package org.gridwrit.command;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import picocli.CommandLine.Option;

/// Where the program answers.
final class ServingOptions {
    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", descriptionKey = "port")
    String typed = "8080";

    int port() {
        try {
            return Integer.parseInt(typed.strip());
        } catch (NumberFormatException noNumber) {
            throw new CannotRun("port.impossible", typed);
        }
    }

    /// Asked before anything slow is begun.
    void portMustBeFree() throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port()));
        } catch (BindException taken) {
            var forbidden = String.valueOf(taken.getMessage()).contains("Permission denied");
            throw new CannotRun(forbidden ? "port.forbidden" : "port.taken", typed);
        } catch (IllegalArgumentException impossible) {
            throw new CannotRun("port.impossible", typed);
        }
    }
}
