package org.gridwrit.command;

import java.io.PrintStream;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.gridwrit.postgres.EmbeddedPostgresFailure;
import org.gridwrit.seal.MasterKeyFailure;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// 命令行 Everything that can be typed after `gridwrit`.
@Command(name = "gridwrit", resourceBundle = CommandLineTool.USAGE, sortOptions = false)
public final class CommandLineTool {
    static final String USAGE = "org.gridwrit.command.usage";

    private CommandLineTool() {}

    /// The exit status: 0 done, 1 could not be done and said why, 2 not understood.
    ///
    /// @param program the Spring application to start for the commands that need it
    public static int execute(Class<?> program, String... arguments) {
        return execute(program, System.err, arguments);
    }

    static int execute(Class<?> program, PrintStream terminal, String... arguments) {
        var screen = new Screen(terminal);
        return new CommandLine(new CommandLineTool())
                .addSubcommand(new ServeCommand(program, screen))
                .addSubcommand(new DemoCommand(program, screen))
                .addSubcommand(new ImportCommand(program, screen))
                .addSubcommand(new RouteCommand(screen))
                .addSubcommand(new CommandLine(new PayoutCommand()).addSubcommand(new PayoutPlanCommand(screen)))
                .addSubcommand(new InterestCommand(screen))
                .addSubcommand(new BackupCommand(program, screen))
                .addSubcommand(new RestoreCommand(program, screen))
                .addSubcommand(new CommandLine(new AuditCommand())
                        .addSubcommand(new VerifyCommand(program, screen))
                        .addSubcommand(new VerifyFileCommand(program, screen))
                        .addSubcommand(new CheckpointsCommand(program, screen)))
                .addSubcommand(new CommandLine(new FiguresCommand())
                        .addSubcommand(new FiguresRebuildCommand(program, screen))
                        .addSubcommand(new FiguresCheckCommand(program, screen)))
                .addSubcommand(new CommandLine(new KeysCommand())
                        .addSubcommand(new KeysStatusCommand(program, screen))
                        .addSubcommand(new RotateCommand(program, screen))
                        .addSubcommand(new RetireCommand(program, screen)))
                .setResourceBundle(ResourceBundle.getBundle(USAGE))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((failure, _) -> misread(failure, screen))
                .setExecutionExceptionHandler((failure, _, _) -> explain(failure, screen))
                .execute(arguments);
    }

    private static int misread(CommandLine.ParameterException failure, Screen screen) {
        switch (failure) {
            case CommandLine.UnmatchedArgumentException unmatched ->
                screen.say("failure.misread.unmatched", String.join(" ", unmatched.getUnmatched()));
            case CommandLine.MissingParameterException missing ->
                screen.say("failure.misread.missing", names(missing.getMissing()));
            default -> misreadValue(failure, screen);
        }
        failure.getCommandLine().usage(System.err);
        return 2;
    }

    private static void misreadValue(CommandLine.ParameterException failure, Screen screen) {
        var argument = failure.getArgSpec();
        if (argument == null || failure.getValue() == null) {
            screen.say("failure.misread", String.valueOf(failure.getMessage()));
        } else {
            screen.say("failure.misread.value", names(List.of(argument)), failure.getValue(), argument.paramLabel());
        }
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream()
                .map(it -> it instanceof OptionSpec option ? option.longestName() : it.paramLabel())
                .collect(Collectors.joining(" "));
    }

    private static int explain(Exception failure, Screen screen) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case EmbeddedPostgresFailure known -> {
                    screen.say("failure." + known.code(), known.args().toArray());
                    return 1;
                }
                case CannotRun known -> {
                    screen.say("failure." + known.code(), known.args().toArray());
                    return 1;
                }
                case MasterKeyFailure known -> {
                    screen.line(String.valueOf(known.getMessage()));
                    return 1;
                }
                // Whoever read the result wanted no more of it.
                case StandardOutput.Closed _ -> {
                    return 1;
                }
                case PortInUseException known -> {
                    screen.say("failure.port.taken", known.getPort());
                    return 1;
                }
                default -> {}
            }
        }
        screen.say("failure.unexpected", String.valueOf(failure.getMessage()));
        failure.printStackTrace(System.err);
        return 1;
    }
}
