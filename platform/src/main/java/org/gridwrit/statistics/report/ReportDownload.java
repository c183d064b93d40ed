package org.gridwrit.statistics.report;

import java.util.Locale;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.shared.Download;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The report on paper and as a sheet.
@RestController
class ReportDownload {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final PeriodReports reports;
    private final ReportPaper paper;

    ReportDownload(PeriodReports reports, ReportPaper paper) {
        this.reports = reports;
        this.paper = paper;
    }

    @StepUp
    @GetMapping("/figures/report.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @RequestParam int year, @Nullable Integer month) {
        var report = reports.of(actor, year, month, true);
        return file(MediaType.APPLICATION_PDF, paper.title(report) + ".pdf", paper.pdf(report));
    }

    @StepUp
    @GetMapping("/figures/report.xlsx")
    ResponseEntity<byte[]> sheet(Actor actor, @RequestParam int year, @Nullable Integer month, Locale locale) {
        var report = reports.of(actor, year, month, true);
        return file(XLSX, paper.title(report) + ".xlsx", paper.sheet(report, locale));
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] bytes) {
        var header = HttpHeaders.CONTENT_DISPOSITION;
        return ResponseEntity.ok()
                .contentType(type)
                .header(header, Download.as(name))
                .body(bytes);
    }
}
