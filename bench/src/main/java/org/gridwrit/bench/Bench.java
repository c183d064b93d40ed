package org.gridwrit.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The measurements, one subcommand each. Nothing here is a test: a figure is read by a person.
@Command(
        name = "bench",
        description = "Measures the real program on this machine.",
        mixinStandardHelpOptions = true,
        subcommands = {
            StartupPart.class,
            RoutingPart.class,
            CalibrationPart.class,
            ChaosPart.class,
            CommandsPart.class,
            DocketPart.class,
            ImportPart.class,
            ListsPart.class,
            SigninPart.class,
            SyncPart.class,
            WallsPart.class
        })
final class Bench {
    static void main(String[] args) {
        System.exit(new CommandLine(new Bench()).execute(args));
    }
}
