package org.gridwrit.settlement;

import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a command came to is said on the page of the settlement.
final class Did {
    private Did() {}

    static String it(Id id, RedirectAttributes flash, String notice, Runnable command) {
        try {
            command.run();
            flash.addFlashAttribute("notice", notice);
        } catch (Refusal refusal) {
            if (refusal.code().equals("settlement.unknown")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/console/settlements/" + id;
    }
}
