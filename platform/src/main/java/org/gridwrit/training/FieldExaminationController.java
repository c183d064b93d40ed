package org.gridwrit.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 考试 Plain forms: a weak signal carries them, and what was ticked is not lost when something is missing.
@Controller
class FieldExaminationController {
    private final Examinations examinations;

    FieldExaminationController(Examinations examinations) {
        this.examinations = examinations;
    }

    @PostMapping("/field/training/courses/{course}/examinations")
    String begin(Actor actor, @PathVariable String course, @RequestParam UUID examination, RedirectAttributes flash) {
        try {
            return "redirect:/field/training/examinations/" + examinations.begin(actor, course, examination);
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refusal", refusal);
            flash.addAttribute("course", course);
            return "redirect:/field/training/courses/{course}";
        }
    }

    @GetMapping("/field/training/examinations/{id}")
    ModelAndView show(Actor actor, @PathVariable Id id) {
        var paper = examinations.paper(actor, id);
        var result = paper.examination().result();
        var answers = result == null ? null : Answers.read(result.answers());
        return page(result == null ? "training/paper" : "training/result", paper)
                .addObject("ticked", answers == null ? List.of() : answers.ticked())
                .addObject("answers", answers);
    }

    @PostMapping("/field/training/examinations/{id}/answers")
    ModelAndView handIn(Actor actor, @PathVariable Id id, @RequestParam MultiValueMap<String, String> form) {
        var paper = examinations.paper(actor, id);
        var answers = new Answers(ticked(form, paper.questions().size()));
        try {
            examinations.handIn(actor, id, answers);
            return new ModelAndView("redirect:/field/training/examinations/" + id);
        } catch (Refusal refusal) {
            if (!refusal.code().equals("training.unanswered")) throw refusal;
            var page =
                    page("training/paper", paper).addObject("refusal", refusal).addObject("ticked", answers.ticked());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private static ModelAndView page(String name, Examinations.Paper paper) {
        return new ModelAndView(name)
                .addObject("it", paper.examination())
                .addObject("course", paper.course())
                .addObject("questions", paper.questions());
    }

    /// What is no number was ticked nowhere.
    private static List<Set<Integer>> ticked(MultiValueMap<String, String> form, int questions) {
        var all = new ArrayList<Set<Integer>>();
        for (int at = 0; at < questions; at++) {
            var here = new TreeSet<Integer>();
            for (var it : form.getOrDefault("q" + at, List.of()))
                if (it.matches("[0-9]")) here.add(Integer.valueOf(it));
            all.add(here);
        }
        return all;
    }
}
