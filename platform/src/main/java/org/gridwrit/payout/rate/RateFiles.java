package org.gridwrit.payout.rate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gridwrit.intake.sheet.DocketFile;
import org.gridwrit.intake.sheet.Limits;
import org.gridwrit.intake.sheet.RawCell;
import org.gridwrit.intake.sheet.RawCell.Kind;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Sheets of rates, XLSX or CSV, read under the same limits as dockets.
@Component
class RateFiles {
    private static final Pattern DAY = Pattern.compile("[0-9]{5}");
    /// Day 1 is 1900-01-01, but spreadsheets count a 29 February 1900 that never was.
    private static final LocalDate DAY_ZERO_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

    private final Limits limits;

    RateFiles(Limits limits) {
        this.limits = limits;
    }

    List<RateSheet.Row> read(MultipartFile upload) {
        if (upload.isEmpty()) throw new Refusal("intake.file.empty");
        try {
            var file = Files.createTempFile("gridwrit-rates", ".tmp");
            try {
                upload.transferTo(file);
                return rows(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<RateSheet.Row> rows(Path file) throws IOException {
        try (var sheet = DocketFile.open(file, limits)) {
            var rows = new ArrayList<RateSheet.Row>();
            for (var row = sheet.next(); row != null && rows.size() <= RateSheet.MOST_ROWS; row = sheet.next()) {
                boolean from1904 = sheet.countsFrom1904();
                rows.add(new RateSheet.Row(
                        row.number(),
                        row.cells().stream().map(it -> text(it, from1904)).toList()));
            }
            return rows;
        }
    }

    private static String text(RawCell cell, boolean from1904) {
        if (cell.kind() == Kind.FORMULA || cell.kind() == Kind.ERROR) return "";
        if (cell.kind() != Kind.NUMBER || !DAY.matcher(cell.text()).matches()) return cell.text();
        return (from1904 ? DAY_ZERO_1904 : DAY_ZERO_1900)
                .plusDays(Integer.parseInt(cell.text()))
                .toString();
    }
}
