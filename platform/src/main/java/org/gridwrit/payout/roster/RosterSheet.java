package org.gridwrit.payout.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.gridwrit.intake.sheet.DocketFile;
import org.gridwrit.intake.sheet.Limits;
import org.gridwrit.intake.sheet.RawRow;
import org.gridwrit.intake.sheet.Sheet;
import org.gridwrit.payout.plan.Regime;
import org.gridwrit.shared.Refusal;

/// 名册文件 XLSX or CSV, read once from top to bottom; what is understood goes on by the thousand.
record RosterSheet(Path file, Limits limits, Regime regime, LocalDate today) {
    static final int MOST = 100_000;
    private static final int AT_A_TIME = 1_000;
    private static final int FAULTS_NAMED = 100;

    /// @param check says what is wrong with a line beside the others
    /// @param take  is given lines as long as none was wrong
    /// @return how many lines there are
    /// @throws Faulty with the first hundred faults
    int read(UnaryOperator<ClaimLine> check, Consumer<List<ClaimLine>> take) throws IOException {
        try (var sheet = DocketFile.open(file, limits)) {
            return new Run(RosterHeader.in(sheet), check, take).through(sheet);
        }
    }

    private final class Run {
        private final RosterHeader header;
        private final UnaryOperator<ClaimLine> check;
        private final Consumer<List<ClaimLine>> take;
        private final List<Fault> faults = new ArrayList<>();
        private final List<ClaimLine> lines = new ArrayList<>();
        private int wrong;
        private int right;

        Run(RosterHeader header, UnaryOperator<ClaimLine> check, Consumer<List<ClaimLine>> take) {
            this.header = header;
            this.check = check;
            this.take = take;
        }

        int through(Sheet sheet) throws IOException {
            for (var row = sheet.next(); row != null; row = sheet.next()) {
                if (row.isBlank()) continue;
                if (right + wrong == MOST) throw new Refusal("roster.too-many", MOST);
                read(row);
            }
            if (wrong > 0) throw new Faulty(faults, wrong);
            if (right == 0) throw new Refusal("roster.empty");
            take.accept(lines);
            return right;
        }

        private void read(RawRow row) {
            var reading = new RowReading(header, regime, today, row);
            var line = reading.line();
            if (line.isEmpty()) {
                wrong(reading.faults());
                return;
            }
            try {
                lines.add(check.apply(line.get()));
                right++;
            } catch (Refusal why) {
                wrong(List.of(new Fault(row.number(), "", why)));
            }
            if (wrong > 0) lines.clear();
            else if (lines.size() == AT_A_TIME) {
                take.accept(List.copyOf(lines));
                lines.clear();
            }
        }

        private void wrong(List<Fault> found) {
            wrong++;
            for (var it : found) if (faults.size() < FAULTS_NAMED) faults.add(it);
        }
    }
}
