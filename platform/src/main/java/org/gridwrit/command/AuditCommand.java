package org.gridwrit.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// 审计 What an auditor does at the terminal of the machine itself.
@Command(name = "audit")
final class AuditCommand implements Runnable {
    @Mixin
    HelpOption help = new HelpOption();

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public void run() {
        if (spec != null)
            throw new ParameterException(spec.commandLine(), "audit verify | audit verify-file | audit checkpoints");
    }
}
