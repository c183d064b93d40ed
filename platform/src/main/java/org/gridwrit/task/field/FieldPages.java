package org.gridwrit.task.field;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.gridwrit.task.ClueKind;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.list.Names;
import org.gridwrit.task.question.Questions;
import org.gridwrit.task.watch.Watches;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/// What the worker's pages show. The id of the report is made here, so that a double tap or a resend stores it once.
@Component
class FieldPages {
    private final Errands errands;
    private final Watches watches;
    private final Questions questions;
    private final Names names;
    private final Lacks lacks;
    private final Keys keys;
    private final Clock clock;

    FieldPages(
            Errands errands, Watches watches, Questions questions, Names names, Lacks lacks, Keys keys, Clock clock) {
        this.errands = errands;
        this.watches = watches;
        this.questions = questions;
        this.names = names;
        this.lacks = lacks;
        this.keys = keys;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void list(Model model, List<Errand> open, List<Errand> ended) {
        model.addAttribute("visits", Visit.of(open));
        model.addAttribute("ended", ended);
        model.addAttribute("names", names);
        model.addAttribute("today", today());
    }

    void show(Actor actor, Model model, Errand errand, ReportForm form) {
        model.addAllAttributes(attributes(actor, errand, form));
    }

    void show(Actor actor, ModelAndView page, Errand errand, ReportForm form) {
        page.addAllObjects(attributes(actor, errand, form));
    }

    private Map<String, Object> attributes(Actor actor, Errand errand, ReportForm form) {
        var attributes = new LinkedHashMap<String, Object>();
        attributes.put("task", errand);
        attributes.put("form", form);
        attributes.put("outcomes", Outcome.of(errand.kind()));
        attributes.put("clues", ClueKind.values());
        attributes.put("history", errands.history(actor, errand));
        attributes.put("companions", companions(actor, errand));
        if (errand.kind() == TaskKind.WATCH && errand.isNamed()) {
            watches.ofTask(errand.id(), errand.court()).ifPresent(it -> attributes.put("watch", it));
        }
        lacks.of(actor, errand).ifPresent(it -> attributes.put("lack", it));
        attributes.put("questions", questions.ofTask(actor, errand.id()));
        attributes.put("names", names);
        attributes.put("today", today());
        attributes.put("report", keys.next());
        attributes.put("command", keys.next());
        return attributes;
    }

    private List<Companion> companions(Actor actor, Errand errand) {
        return errands.alike(actor, errand).stream()
                .map(it -> new Companion(it, keys.next()))
                .toList();
    }

    private LocalDate today() {
        return Times.today(clock);
    }
}
