package org.gridwrit.statistics.open;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gridwrit.shared.Download;
import org.gridwrit.shared.Times;
import org.gridwrit.statistics.Measure;
import org.gridwrit.statistics.Sheets;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 公开数字 The page of everybody, and the same as a sheet.
@Controller
class OpenFiguresController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final CacheControl A_WHILE =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final OpenFigures open;
    private final MessageSource messages;

    OpenFiguresController(OpenFigures open, MessageSource messages) {
        this.open = open;
        this.messages = messages;
    }

    @GetMapping("/open/figures")
    String page(@RequestParam(required = false) @Nullable Integer year, Model model) {
        var found = open.of(year);
        model.addAttribute("found", found);
        model.addAttribute("asOf", found.asOf().atZone(Times.CHINA));
        model.addAttribute("latest", open.latest());
        model.addAttribute("measures", OpenFigures.CHOSEN);
        return "statistics/open";
    }

    /// Money in yuan; what is kept back says `<5`.
    @GetMapping("/open/figures.csv")
    ResponseEntity<byte[]> sheet(@RequestParam(required = false) @Nullable Integer year, Locale locale) {
        var found = open.of(year);
        var lines = new ArrayList<List<String>>();
        var head = new ArrayList<>(List.of(text("figures.code", locale), text("figures.by.CITY", locale)));
        OpenFigures.CHOSEN.stream().map(it -> text("measure." + it, locale)).forEach(head::add);
        lines.add(head);
        for (var row : found.table().rows()) {
            var line = new ArrayList<>(List.of(row.unit(), row.name()));
            for (Measure it : OpenFigures.CHOSEN) line.add(row.of(it).text().replace(",", ""));
            lines.add(line);
        }
        return ResponseEntity.ok()
                .cacheControl(A_WHILE)
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.as("figures-" + found.year() + ".csv"))
                .body(Sheets.csv(lines));
    }

    private String text(String key, Locale locale) {
        return requireNonNull(messages.getMessage(key, null, locale));
    }
}
