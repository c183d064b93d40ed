package org.gridwrit.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.StepUp;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.TaskKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 自编课程 Where a court writes, revises and approves courses of its own.
@Controller
class OwnCoursesController {
    private final OwnCourses courses;
    private final Keys keys;

    OwnCoursesController(OwnCourses courses, Keys keys) {
        this.courses = courses;
        this.keys = keys;
    }

    @GetMapping("/console/training/courses")
    String list(Actor actor, Model model) {
        model.addAttribute("courses", courses.list(actor));
        form(actor, model, Map.of());
        model.addAttribute("course", keys.next());
        return "training/own-courses";
    }

    @GetMapping("/console/training/courses/{id}")
    String show(Actor actor, @PathVariable Id id, Model model) {
        var versions = courses.versions(actor, id);
        model.addAttribute("versions", versions);
        model.addAttribute("it", versions.getFirst());
        model.addAttribute("read", versions.getFirst().course());
        model.addAttribute("decides", actor.role() == Role.PRESIDENT);
        model.addAttribute("retires", actor.role() != Role.OFFICER);
        form(actor, model, typed(versions.getFirst().text()));
        return "training/own-course";
    }

    @PostMapping("/console/training/courses")
    String ask(
            Actor actor,
            @RequestParam UUID course,
            @RequestParam int passMark,
            @RequestParam int paper,
            @RequestParam int validMonths,
            @RequestParam(defaultValue = "") Set<TaskKind> kinds,
            @RequestParam(required = false) @Nullable List<MultipartFile> pictures,
            @RequestParam Map<String, String> form,
            RedirectAttributes flash) {
        try {
            var text = new NewOwnCourse(
                    form.getOrDefault("title", ""),
                    kinds,
                    form.getOrDefault("lessons", ""),
                    form.getOrDefault("questions", ""),
                    passMark,
                    paper,
                    validMonths);
            var id = courses.ask(actor, course, text, pictures == null ? List.of() : bytes(pictures));
            flash.addFlashAttribute("notice", "training.asked");
            return "redirect:/console/training/courses/" + id;
        } catch (Refusal refusal) {
            if (!refusal.code().startsWith("training.")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
            flash.addFlashAttribute("filled", new HashMap<>(form));
            return form.getOrDefault("revises", "").isEmpty()
                    ? "redirect:/console/training/courses"
                    : "redirect:/console/training/courses/" + new Id(actor.city(), course);
        }
    }

    @StepUp
    @PostMapping("/console/training/courses/{id}/approval")
    String approve(Actor actor, @PathVariable Id id, @RequestParam int version, RedirectAttributes flash) {
        return did(id, flash, "training.approved", () -> courses.approve(actor, id, version));
    }

    @StepUp
    @PostMapping("/console/training/courses/{id}/refusal")
    String decline(
            Actor actor,
            @PathVariable Id id,
            @RequestParam int version,
            @RequestParam String reason,
            RedirectAttributes flash) {
        return did(id, flash, "training.declined", () -> courses.decline(actor, id, version, reason));
    }

    private static Map<String, Object> typed(NewOwnCourse it) {
        return Map.of(
                "title", it.title(),
                "kinds", it.kinds(),
                "lessons", it.lessons(),
                "questions", it.questions(),
                "passMark", it.passMark(),
                "paper", it.paper(),
                "validMonths", it.validMonths());
    }

    /// @param was what stands in the fields, unless somebody has just typed something else
    private static void form(Actor actor, Model model, Map<String, Object> was) {
        var filled = model.getAttribute("filled");
        model.addAttribute("was", filled == null ? was : filled);
        model.addAttribute("kinds", TaskKind.values());
        model.addAttribute("asks", actor.role() != Role.PRESIDENT);
        model.addAttribute("most", OwnCourses.MOST_PICTURES);
    }

    private static List<byte[]> bytes(List<MultipartFile> taken) {
        var all = new ArrayList<byte[]>();
        try {
            for (var it : taken) if (!it.isEmpty()) all.add(it.getBytes());
        } catch (IOException e) {
            throw new Refusal("training.picture", all.size() + 1);
        }
        return all;
    }

    static String did(Id id, RedirectAttributes flash, String notice, Runnable command) {
        try {
            command.run();
            flash.addFlashAttribute("notice", notice);
        } catch (Refusal refusal) {
            boolean said =
                    refusal.code().startsWith("training.") && !refusal.code().equals("training.course-unknown");
            if (!said) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/console/training/courses/" + id;
    }
}
