package org.gridwrit.bench;

import java.nio.file.Path;
import org.gridwrit.bench.routing.Calibration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// What each kind of reading of an address may state about itself, and what it states.
@Command(
        name = "calibration",
        description =
                "Confidence of each kind of reading: fitted on one half of the made-up addresses, judged on the other.")
final class CalibrationPart extends Part {
    @Option(
            names = "--each",
            defaultValue = "1500",
            description = "Made-up addresses of a class (default ${DEFAULT-VALUE}).")
    int each;

    @Option(names = "--shared", description = "Folder of divisions/ (default: ../shared/data beside the project).")
    @Nullable
    Path shared;

    CalibrationPart() {
        super("calibration");
    }

    @Override
    Figures measure(Path data) {
        var lines = new Calibration(each, Root.shared(shared)).lines();
        System.out.println(Calibration.table(lines));
        var figures = new Figures();
        for (var it : lines) {
            figures.with(it.kind() + ": may state", it.fitted(), "share");
            figures.with(it.kind() + ": states", it.stated(), "share");
            figures.with(it.kind() + ": right, held out", it.heldOutRight(), "share");
        }
        return figures;
    }
}
