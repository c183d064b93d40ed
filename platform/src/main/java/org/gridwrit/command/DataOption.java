package org.gridwrit.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// Where the program keeps its data.
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:GRIDWRIT_DATA:-${sys:user.home}/.gridwrit}",
            descriptionKey = "data")
    Path data = Path.of(".");
}
