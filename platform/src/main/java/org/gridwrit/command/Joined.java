package org.gridwrit.command;

import java.io.PrintStream;
import java.nio.file.Path;
import org.gridwrit.postgres.EmbeddedPostgres;
import org.gridwrit.shared.Refusal;
import org.springframework.context.ApplicationContext;

/// A command that does its work beside the serving program, on the same data, and ends.
final class Joined {
    private final Class<?> application;
    private final Path data;
    private final Screen screen;
    private boolean onlyLooking;

    Joined(Class<?> application, Path data, Screen screen) {
        this.application = application;
        this.data = data;
        this.screen = screen;
    }

    /// What is to be done.
    interface Work {
        /// @param answer standard output, for the answer alone
        /// @return the exit status
        int with(ApplicationContext program, PrintStream answer) throws Exception;
    }

    /// Without the jobs a program runs by itself: whoever only looks changes nothing.
    Joined onlyLooking() {
        onlyLooking = true;
        return this;
    }

    int run(Work work) throws Exception {
        // Whatever a library prints goes to the terminal's other stream.
        var answer = System.out;
        System.setOut(System.err);
        var program = new Program(application, data)
                .quiet()
                .withoutWeb()
                .with("gridwrit.audit.sealing", !onlyLooking)
                .with("gridwrit.seal.resealing", false);
        try (var postgres = Program.hasDatabaseOfItsOwn() ? EmbeddedPostgres.join(data) : null;
                var context = postgres == null ? program.start() : program.on(postgres)) {
            try {
                return work.with(context, answer);
            } catch (Refusal refusal) {
                screen.refuse(refusal, context);
                return 1;
            }
        } finally {
            System.setOut(answer);
        }
    }
}
