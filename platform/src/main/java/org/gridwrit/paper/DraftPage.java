package org.gridwrit.paper;

import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// What the page of a paper shows. Where two have written at one draft it shows both: what is kept, and what was typed.
@Component
class DraftPage {
    private final Papers papers;
    private final Keys keys;

    DraftPage(Papers papers, Keys keys) {
        this.papers = papers;
        this.keys = keys;
    }

    void show(Actor actor, Paper it, Model model) {
        var mine = it.court().equals(actor.court());
        show(it, model);
        model.addAttribute("versions", papers.versions(actor, it));
        model.addAttribute("mayWrite", mine && actor.role() != Role.PRESIDENT);
        model.addAttribute("mayIssue", mine && actor.role() == Role.OFFICER);
        model.addAttribute("next", keys.next());
    }

    void show(Paper it, Model model) {
        model.addAttribute("it", it);
        model.addAttribute("sheet", Sheet.of(it.words()));
    }

    static boolean isWrittenMeanwhile(Refusal refusal) {
        return refusal.code().equals("paper.written-meanwhile");
    }
}
