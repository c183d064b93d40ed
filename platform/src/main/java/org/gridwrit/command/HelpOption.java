package org.gridwrit.command;

import picocli.CommandLine.Option;

/// Shows the options of a command instead of running it.
final class HelpOption {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    boolean wanted;
}
