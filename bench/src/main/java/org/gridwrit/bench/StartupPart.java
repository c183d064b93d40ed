package org.gridwrit.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;

/// How long a start takes on a data directory that was used before, and what the program then holds.
@Command(
        name = "startup",
        description = "Time from the start of the process to UP, and memory, with and without the AOT cache.")
final class StartupPart extends Part {
    StartupPart() {
        super("startup");
    }

    @Override
    Figures measure(Path data) throws IOException, InterruptedException {
        var figures = new Figures();
        measure("first start", data, Map.of(), figures);
        measure("start", data, Map.of(), figures);
        measure("start without AOT cache", data, Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTMode=off"), figures);
        return figures;
    }

    private static void measure(String name, Path data, Map<String, String> environment, Figures figures)
            throws IOException, InterruptedException {
        try (var program = Program.start(data, environment, "serve")) {
            figures.with(name, program.readyAfter(), "s")
                    .with(name + ", processor time", program.processorSeconds(), "s")
                    .with(name + ", resident memory", program.residentMegabytes(), "MB");
            Machine.postgres(program.database().version());
        }
    }
}
