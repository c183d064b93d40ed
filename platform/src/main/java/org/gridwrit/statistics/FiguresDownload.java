package org.gridwrit.statistics;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.shared.Download;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// 下载 The same figures and lists as sheets: UTF-8 with a byte order mark, which spreadsheet programs need.
@RestController
class FiguresDownload {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Figures figures;
    private final UnitNames units;
    private final MessageSource messages;
    private final Clock clock;

    FiguresDownload(Figures figures, UnitNames units, MessageSource messages, Clock clock) {
        this.figures = figures;
        this.units = units;
        this.messages = messages;
        this.clock = clock;
    }

    @StepUp
    @GetMapping("/figures/table.csv")
    ResponseEntity<byte[]> table(
            Actor actor,
            @ModelAttribute Asked asked,
            @RequestParam(defaultValue = "HELP") Measure.Family family,
            Locale locale) {
        var table = figures.download(actor, asked.query(actor, family, today()), family);
        var lines = new ArrayList<List<String>>();
        var head = new ArrayList<>(List.of(text("figures.code", locale), text("figures.unit", locale)));
        family.measures().stream().map(it -> text("measure." + it, locale)).forEach(head::add);
        family.ratios().stream().map(it -> text("ratio." + it, locale)).forEach(head::add);
        lines.add(head);
        for (var row : table.rows()) lines.add(line(row, family));
        return sheet("figures.csv", lines);
    }

    @StepUp
    @GetMapping("/figures/{measure}/facts.csv")
    ResponseEntity<byte[]> facts(
            Actor actor,
            @PathVariable Measure measure,
            @ModelAttribute Asked asked,
            @RequestParam(required = false) @Nullable String unit,
            Locale locale) {
        var query = asked.query(actor, measure.family(), today());
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(
                text("figures.day", locale),
                text("case.number", locale),
                text("figures.court", locale),
                text("figures.village", locale),
                text(kindKey(measure), locale),
                text(measure.timed() ? "figures.hours" : "figures.amount", locale)));
        String next = null;
        do {
            var page = figures.facts(actor, measure, query, unit, next);
            page.rows()
                    .forEach(it -> lines.add(List.of(
                            it.day().toString(),
                            it.caseNumber(),
                            units.name(it.court()),
                            units.place(it.village()),
                            it.kind().isEmpty() ? "" : units.word(measure, it.kind()),
                            amount(measure, it))));
            next = page.next();
        } while (next != null && lines.size() < 100_000);
        figures.downloaded(actor, measure, query, unit, lines.size() - 1);
        return sheet("facts.csv", lines);
    }

    private static String amount(Measure measure, FactLine it) {
        return measure.timed() ? it.hours() : it.amount().yuan().toPlainString();
    }

    /// What the column of words is headed by.
    private static String kindKey(Measure measure) {
        return switch (measure.family()) {
            case SERVICES -> "service.mode";
            case LIVELIHOOD -> "case.livelihood";
            case ANSWERS, TASKS -> "task.kind";
            case CLOSINGS -> "figures.way";
            case HELP, CLUES, SETTLEMENTS, CONSUMPTION, RECHECKS, FORNOW, PETITIONS -> "clue.kind";
        };
    }

    private static List<String> line(FigureTable.Row row, Measure.Family family) {
        var line = new ArrayList<>(List.of(row.unit(), row.name()));
        for (var measure : family.measures()) line.add(row.of(measure).text().replace(",", ""));
        for (var ratio : family.ratios()) line.add(ratio.of(row).text());
        return line;
    }

    private static ResponseEntity<byte[]> sheet(String name, List<List<String>> lines) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.as(name))
                .body(Sheets.csv(lines));
    }

    private String text(String key, Locale locale) {
        return requireNonNull(messages.getMessage(key, null, locale));
    }

    private LocalDate today() {
        return Times.today(clock);
    }
}
