package org.gridwrit.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// 统计 What is done about the figures at the terminal of the machine itself.
@Command(name = "figures")
final class FiguresCommand implements Runnable {
    @Mixin
    HelpOption help = new HelpOption();

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) throw new ParameterException(spec.commandLine(), "figures rebuild | figures check");
    }
}
