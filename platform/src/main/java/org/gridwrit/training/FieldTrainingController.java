package org.gridwrit.training;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.gridwrit.web.QrPicture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// 我的培训 One's own courses and certificates, on a phone.
@Controller
class FieldTrainingController {
    private final Catalogue courses;
    private final Examinations examinations;
    private final Certificates certificates;
    private final Refreshers refreshers;
    private final Coachings coachings;
    private final Keys keys;
    private final Clock clock;

    FieldTrainingController(
            Catalogue courses,
            Examinations examinations,
            Certificates certificates,
            Refreshers refreshers,
            Coachings coachings,
            Keys keys,
            Clock clock) {
        this.courses = courses;
        this.examinations = examinations;
        this.certificates = certificates;
        this.refreshers = refreshers;
        this.coachings = coachings;
        this.keys = keys;
        this.clock = clock;
    }

    /// A course and what its reader holds of it.
    record Own(
            Course course,
            @Nullable Certificate certificate,
            @Nullable CertificateState state) {
        public boolean counts() {
            return state != null && state.counts();
        }
    }

    @GetMapping("/field/training")
    String list(Actor actor, Model model) {
        var held = certificates.own(actor);
        model.addAttribute(
                "courses", courses.all(actor).stream().map(it -> own(it, held)).toList());
        model.addAttribute("refreshers", refreshers.open(actor));
        model.addAttribute("coachings", coachings.list(actor));
        model.addAttribute("titles", courses.all(actor).stream().collect(Collectors.toMap(Course::key, Course::title)));
        return "training/own";
    }

    @GetMapping("/field/training/courses/{course}")
    String course(Actor actor, @PathVariable String course, Model model) {
        var it = courses.named(actor, course);
        model.addAttribute("own", own(it, certificates.own(actor)));
        model.addAttribute(
                "pictures", OwnCourse.isKey(course) ? courses.own(actor, course).pictures() : List.of());
        model.addAttribute("again", refreshers.isOpen(actor, course));
        model.addAttribute("papers", examinations.own(actor, course));
        model.addAttribute("examination", keys.next());
        return "training/course";
    }

    @PostMapping("/field/training/refreshers/{id}/completion")
    String complete(Actor actor, @PathVariable Id id, RedirectAttributes flash) {
        refreshers.complete(actor, id);
        flash.addFlashAttribute("notice", "training.refreshed");
        return "redirect:/field/training";
    }

    @GetMapping("/field/training/certificates/{id}")
    String certificate(Actor actor, @PathVariable Id id, Model model) {
        var it = certificates.own(actor, id);
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment("certificate", certificates.token(it))
                .toUriString();
        model.addAttribute("it", it);
        model.addAttribute("state", it.on(Times.today(clock)));
        model.addAttribute("address", address);
        model.addAttribute("picture", QrPicture.of(address));
        return "training/certificate";
    }

    private Own own(Course course, List<Certificate> held) {
        return held.stream()
                .filter(it -> it.course().equals(course.key()))
                .findFirst()
                .map(it -> new Own(course, it, it.on(Times.today(clock))))
                .orElseGet(() -> new Own(course, null, null));
    }
}
