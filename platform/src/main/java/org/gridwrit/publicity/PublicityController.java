package org.gridwrit.publicity;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.division.Divisions;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 宣传普法 What was held, by court and township, and the form of the next.
@Controller
class PublicityController {
    private final Lectures lectures;
    private final Photos photos;
    private final Whereabouts places;
    private final CaseFiles cases;
    private final Divisions divisions;
    private final Keys keys;
    private final Clock clock;

    PublicityController(
            Lectures lectures,
            Photos photos,
            Whereabouts places,
            CaseFiles cases,
            Divisions divisions,
            Keys keys,
            Clock clock) {
        this.lectures = lectures;
        this.photos = photos;
        this.places = places;
        this.cases = cases;
        this.divisions = divisions;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping("/publicity")
    String list(
            Actor actor,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(name = "case", required = false) @Nullable Id casefile,
            Model model) {
        var year = Period.year(Times.today(clock));
        var period = new Period(from == null ? year.from() : from, to == null ? year.to() : to);
        model.addAttribute("period", period);
        model.addAttribute("lectures", lectures.list(actor, period, after));
        model.addAttribute("sums", lectures.sums(actor, period));
        model.addAttribute("divisions", divisions);
        model.addAttribute("today", year.to());
        model.addAttribute("topics", Topic.values());
        model.addAttribute("audiences", Audience.values());
        model.addAttribute("records", records(actor));
        model.addAttribute("reads", actor.role() != Role.COMMITTEE);
        model.addAttribute("lecture", keys.next());
        if (casefile != null && actor.scope() instanceof Scope.OfCourt) {
            model.addAttribute("file", cases.named(actor.scope(), casefile));
        }
        return "publicity/lectures";
    }

    @PostMapping("/publicity/lectures")
    String record(
            Actor actor,
            @RequestParam UUID lecture,
            @RequestParam LocalDate held,
            @RequestParam Topic topic,
            @RequestParam Audience audience,
            @RequestParam int heads,
            @RequestParam(name = "case", required = false) @Nullable Id casefile,
            @RequestParam Map<String, String> form,
            RedirectAttributes flash) {
        try {
            var it = new NewLecture(
                    held,
                    places.named(actor, form.getOrDefault("place", "")),
                    form.getOrDefault("venue", ""),
                    topic,
                    audience,
                    heads,
                    form.getOrDefault("speakers", ""),
                    form.getOrDefault("words", ""),
                    casefile);
            var id = lectures.record(actor, lecture, it);
            flash.addFlashAttribute("notice", "publicity.recorded");
            return "redirect:/publicity/lectures/" + id;
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refusal", refusal);
            flash.addFlashAttribute("filled", new HashMap<>(form));
            return casefile == null ? "redirect:/publicity" : "redirect:/publicity?case=" + casefile;
        }
    }

    @GetMapping("/publicity/lectures/{id}")
    String page(Actor actor, @PathVariable Id id, Model model) {
        var it = lectures.named(actor, id);
        model.addAttribute("it", it);
        model.addAttribute("photos", photos.of(actor, id));
        model.addAttribute("most", Photos.MOST);
        model.addAttribute("divisions", divisions);
        model.addAttribute("changes", records(actor) && it.withdrawal() == null);
        return "publicity/lecture";
    }

    @PostMapping("/publicity/lectures/{id}/photos")
    String photos(Actor actor, @PathVariable Id id, @RequestParam List<MultipartFile> taken, RedirectAttributes flash) {
        lectures.named(actor, id);
        return did(id, flash, "publicity.photographed", () -> photos.add(actor, id, bytes(taken)));
    }

    @PostMapping("/publicity/lectures/{id}/withdrawal")
    String withdraw(Actor actor, @PathVariable Id id, @RequestParam String reason, RedirectAttributes flash) {
        lectures.named(actor, id);
        return did(id, flash, "publicity.withdrew", () -> lectures.withdraw(actor, id, reason));
    }

    @GetMapping("/publicity/lectures/{id}/photos/{photo}")
    ResponseEntity<byte[]> photo(Actor actor, @PathVariable Id id, @PathVariable UUID photo) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(photos.look(actor, id, photo));
    }

    private static boolean records(Actor actor) {
        return actor.role() == Role.OFFICER || actor.role() == Role.LIAISON || actor.role() == Role.DISPATCHER;
    }

    private static List<byte[]> bytes(List<MultipartFile> taken) {
        var all = new ArrayList<byte[]>();
        try {
            for (var it : taken) if (!it.isEmpty()) all.add(it.getBytes());
        } catch (IOException e) {
            throw new Refusal("publicity.photo-kind", all.size() + 1);
        }
        return all;
    }

    private static String did(Id id, RedirectAttributes flash, String notice, Runnable command) {
        try {
            command.run();
            flash.addFlashAttribute("notice", notice);
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/publicity/lectures/" + id;
    }
}
