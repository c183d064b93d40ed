package org.gridwrit.demo;

import java.nio.file.Path;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.springframework.stereotype.Service;

/// 演示数据 Everything `./gridwrit demo` shows, made through the same entry points people use.
///
/// What is there already is left alone: running it again adds nothing, running it after being killed goes on with the
/// county, the file or the step that was begun.
@Service
public class DemoData {
    /// The files it leaves in `samples` of the data directory.
    public static final List<String> SAMPLES = List.of(SampleImport.FIRST, SampleImport.SECOND);

    private static final Actor PROGRAM =
            new Actor(Actor.SYSTEM, "演示程序", Role.ADMINISTRATOR, "450000", new Scope.None());

    private final InventedRegister register;
    private final DemoAccounts accounts;
    private final SampleImport samples;
    private final Rehearsal rehearsal;
    private final DemoPetition petition;
    private final FollowUps followUps;

    DemoData(
            InventedRegister register,
            DemoAccounts accounts,
            SampleImport samples,
            Rehearsal rehearsal,
            DemoPetition petition,
            FollowUps followUps) {
        this.register = register;
        this.accounts = accounts;
        this.samples = samples;
        this.rehearsal = rehearsal;
        this.petition = petition;
        this.followUps = followUps;
    }

    /// What there is to try.
    ///
    /// @param newGrids how many grids this run added
    /// @param logins   each with [#password]
    /// @param dockets  the files that were imported, to look at, change and import again; none without samples
    public record Demonstration(int newGrids, List<String> logins, List<Path> dockets) {
        public String password() {
            return Cast.PASSWORD;
        }
    }

    /// How far the register is, for whoever waits at a terminal.
    public interface Progress {
        void at(int counties, int all);
    }

    public Demonstration make(Scale scale, long seed, boolean samples) {
        return make(scale, seed, samples, (_, _) -> {});
    }

    /// @param samples whether two dockets are imported and the first days played
    public Demonstration make(Scale scale, long seed, boolean samples, Progress progress) {
        int added = register.fill(PROGRAM, scale, seed, progress);
        accounts.open(PROGRAM);
        if (!samples) return new Demonstration(added, DemoAccounts.LOGINS, List.of());
        this.samples.run(accounts.of("lu"), accounts.of("liang"), seed);
        rehearsal.play();
        petition.play();
        followUps.await();
        return new Demonstration(added, DemoAccounts.LOGINS, this.samples.files());
    }
}
