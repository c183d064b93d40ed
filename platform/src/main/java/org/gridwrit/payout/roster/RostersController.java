package org.gridwrit.payout.roster;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.payout.plan.Regime;
import org.gridwrit.shared.Download;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 债权名册 All of a court, or of one case with the form of a new one.
@Controller
class RostersController {
    private final Rosters rosters;
    private final CaseFiles cases;
    private final Keys keys;

    RostersController(Rosters rosters, CaseFiles cases, Keys keys) {
        this.rosters = rosters;
        this.cases = cases;
        this.keys = keys;
    }

    @GetMapping("/console/rosters")
    String list(
            Actor actor,
            @RequestParam(name = "case", required = false) @Nullable Id casefile,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        var file = casefile == null ? null : cases.look(actor, casefile);
        model.addAttribute("rosters", rosters.list(actor, casefile, after));
        model.addAttribute("file", file);
        model.addAttribute(
                "opens",
                file != null && actor.role() == Role.OFFICER && file.court().equals(actor.court()));
        model.addAttribute("regimes", Regime.values());
        model.addAttribute("key", keys.next());
        return "payout/rosters";
    }

    @PostMapping("/console/cases/{id}/rosters")
    String open(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID roster,
            @RequestParam String name,
            @RequestParam Regime regime,
            RedirectAttributes flash) {
        try {
            return "redirect:/console/rosters/" + rosters.open(actor, id, roster, name, regime);
        } catch (Refusal refusal) {
            if (refusal.code().equals("casefile.unknown")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
            return "redirect:/console/rosters?case=" + id;
        }
    }

    /// 空白名册 With the headings and one line that says what they mean.
    @GetMapping("/console/rosters/template.csv")
    ResponseEntity<byte[]> template() {
        var headings =
                Arrays.stream(RosterColumn.values()).map(RosterColumn::title).collect(Collectors.joining(","));
        var sheet = "\uFEFF" + headings + "\r\n张三,,职工债权,12000.50,13800000000,,,,,,工资条,示例，提交前删去\r\n";
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.as("债权名册.csv"))
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(sheet.getBytes(StandardCharsets.UTF_8));
    }
}
