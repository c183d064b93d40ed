package org.gridwrit.publicity;

import java.util.Map;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 材料库 To be read by everybody who speaks to people, and printed.
@Controller
class MaterialsController {
    private final Materials materials;
    private final Leaflets leaflets;
    private final Keys keys;

    MaterialsController(Materials materials, Leaflets leaflets, Keys keys) {
        this.materials = materials;
        this.leaflets = leaflets;
        this.keys = keys;
    }

    @GetMapping("/publicity/materials")
    String list(Actor actor, Model model) {
        model.addAttribute("materials", materials.list(actor));
        model.addAttribute("leaflets", leaflets.all());
        model.addAttribute("topics", Topic.values());
        model.addAttribute("publishes", actor.role().ofCourt());
        model.addAttribute("material", keys.next());
        return "publicity/materials";
    }

    @PostMapping("/publicity/materials")
    String publish(
            Actor actor,
            @RequestParam UUID material,
            @RequestParam Topic topic,
            @RequestParam String title,
            @RequestParam String words,
            RedirectAttributes flash) {
        try {
            var id = materials.publish(actor, material, topic, title, words);
            flash.addFlashAttribute("notice", "publicity.published");
            return "redirect:/publicity/materials/" + id;
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refusal", refusal);
            flash.addFlashAttribute("filled", Map.of("topic", topic.name(), "title", title, "words", words));
            return "redirect:/publicity/materials";
        }
    }

    @GetMapping("/publicity/materials/{id}")
    String page(Actor actor, @PathVariable Id id, Model model) {
        var it = materials.named(actor, id);
        model.addAttribute("it", it);
        model.addAttribute("heading", it.title());
        model.addAttribute("topic", it.topic());
        model.addAttribute("paragraphs", it.paragraphs());
        model.addAttribute("withdraws", actor.role().ofCourt() && it.court().equals(actor.court()) && !it.withdrawn());
        return "publicity/material";
    }

    @GetMapping("/publicity/leaflets/{key}")
    String leaflet(@PathVariable String key, Model model) {
        var it = leaflets.named(key);
        model.addAttribute("heading", it.title());
        model.addAttribute("topic", it.topic());
        model.addAttribute("paragraphs", it.paragraphs());
        model.addAttribute("withdraws", false);
        return "publicity/material";
    }

    @PostMapping("/publicity/materials/{id}/withdrawal")
    String withdraw(Actor actor, @PathVariable Id id, RedirectAttributes flash) {
        materials.withdraw(actor, id);
        flash.addFlashAttribute("notice", "publicity.took-down");
        return "redirect:/publicity/materials";
    }
}
