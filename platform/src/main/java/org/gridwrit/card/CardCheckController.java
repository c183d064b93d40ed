package org.gridwrit.card;

import java.util.Base64;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import org.gridwrit.seal.Signatures;
import org.gridwrit.task.TaskKind;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/// What anybody sees who scans a card. The page works without scripts; a phone that opened it once can check further
/// cards without a network, against the published key.
@Controller
class CardCheckController {
    private final Cards cards;
    private final Signatures signatures;

    CardCheckController(Cards cards, Signatures signatures) {
        this.cards = cards;
        this.signatures = signatures;
    }

    @GetMapping("/card/{token:.+\\..+\\..+}")
    ModelAndView check(@PathVariable String token) {
        var checked = cards.check(token);
        var page = new ModelAndView("card/checked").addObject("checked", checked);
        switch (checked) {
            case Checked.Genuine it -> page.addObject("genuine", it);
            case Checked.Forged _ -> page.addObject("wrong", "forged");
            case Checked.Unreadable _ -> {
                page.addObject("wrong", "unreadable");
                page.setStatus(HttpStatus.NOT_FOUND);
            }
        }
        return page;
    }

    /// Shown by the phone itself when there is no network.
    @GetMapping("/card/offline")
    String offline(Model model) {
        model.addAttribute("kinds", EnumSet.complementOf(EnumSet.of(TaskKind.WATCH)));
        return "card/offline";
    }

    /// Public keys by version, uncompressed points of sm2p256v1 as base64.
    @GetMapping("/card/keys.json")
    @ResponseBody
    Map<Integer, String> keys() {
        var keys = new TreeMap<Integer, String>();
        for (int version = 1; version <= signatures.newest(); version++) {
            var key = signatures.publicKey(version);
            if (key.isPresent()) keys.put(version, Base64.getEncoder().encodeToString(key.get()));
        }
        return keys;
    }

    /// Served from here and not from the assets, so that it may stand in for `/card/` when the network is gone.
    @GetMapping("/card/service-worker.js")
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("static/assets/card/service-worker.js"));
    }
}
