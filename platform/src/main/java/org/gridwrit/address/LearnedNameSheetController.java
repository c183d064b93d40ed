package org.gridwrit.address;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.division.Divisions;
import org.gridwrit.shared.Download;
import org.gridwrit.shared.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Learned names as a sheet, out and in.
@Controller
@RequestMapping("/{place:console|township}/learned-names/sheet.csv")
class LearnedNameSheetController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final int MOST_FAULTS = 100;

    private final LearnedNames names;
    private final Divisions divisions;

    LearnedNameSheetController(LearnedNames names, Divisions divisions) {
        this.names = names;
        this.divisions = divisions;
    }

    @StepUp
    @GetMapping
    ResponseEntity<byte[]> download(Actor actor) {
        var text = new StringWriter().append('\uFEFF');
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(LearnedNameCells.HEADINGS);
            String next = null;
            do {
                var page = names.list(actor, "", null, next);
                for (var it : page.rows()) csv.writeRecord(LearnedNameCells.of(it, divisions));
                next = page.next();
            } while (next != null);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.as("learned-names.csv"))
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping
    String upload(Actor actor, @PathVariable String place, @RequestParam MultipartFile file, RedirectAttributes flash)
            throws IOException {
        try {
            var taken = names.take(actor, LearnedNameSheet.of(file.getBytes(), divisions));
            flash.addFlashAttribute("taken", taken.sayings().size());
            flash.addFlashAttribute("faulty", taken.faults().size());
            flash.addFlashAttribute(
                    "faults", taken.faults().stream().limit(MOST_FAULTS).toList());
        } catch (Refusal refusal) {
            if (!refusal.code().startsWith("learned-name.sheet")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/" + place + "/learned-names";
    }
}
