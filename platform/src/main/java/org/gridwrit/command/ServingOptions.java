package org.gridwrit.command;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/// Where the program keeps its data and where it answers.
final class ServingOptions {
    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", descriptionKey = "port")
    int port = 8080;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:GRIDWRIT_DATA:-${sys:user.home}/.gridwrit}",
            descriptionKey = "data")
    Path data = Path.of(".");

    /// Asked before anything slow is begun.
    void portMustBeFree() throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (BindException taken) {
            var forbidden = String.valueOf(taken.getMessage()).contains("Permission denied");
            throw new CannotRun(forbidden ? "port.forbidden" : "port.taken", port);
        } catch (IllegalArgumentException impossible) {
            throw new CannotRun("port.impossible", port);
        }
    }
}
