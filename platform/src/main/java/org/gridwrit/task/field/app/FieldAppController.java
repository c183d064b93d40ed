package org.gridwrit.task.field.app;

import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.seal.Seal;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/// The shell of the phone's program and what it is told at each opening with a network. The shell says nothing about
/// anybody: it is kept on the phone in the clear.
@Controller
class FieldAppController {
    private final AppFiles files;
    private final AppWords words;
    private final ServiceWorker worker;
    private final Seal seal;
    private final Clock clock;

    FieldAppController(AppFiles files, AppWords words, ServiceWorker worker, Seal seal, Clock clock) {
        this.files = files;
        this.words = words;
        this.worker = worker;
        this.seal = seal;
        this.clock = clock;
    }

    /// @param csrf   what a change has to carry
    /// @param secret opens what this account sealed on a phone once its holder has signed in again, if the PIN is
    ///     forgotten; worth nothing without the phone
    record FieldSession(UUID account, String name, String csrf, String secret, Instant at, List<String> languages) {}

    @GetMapping("/field/app")
    String shell(Model model) {
        model.addAttribute("modules", files.modules());
        return "task/field-app";
    }

    @GetMapping("/field/session")
    @ResponseBody
    ResponseEntity<FieldSession> session(Actor actor, CsrfToken csrf) {
        var secret = HexFormat.of().formatHex(seal.index("field-vault/" + actor.account()));
        var languages = words.complete().stream().map(AppLanguage::tag).toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new FieldSession(
                        actor.account(), actor.name(), csrf.getToken(), secret, clock.instant(), languages));
    }

    @GetMapping("/field/words/{language:zh|en|za}")
    @ResponseBody
    ResponseEntity<SortedMap<String, String>> words(@PathVariable String language) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .body(words.in(AppLanguage.valueOf(language.toUpperCase(Locale.ROOT))));
    }

    /// From here and not from the assets, so that it may stand in for `/field` when the network is gone.
    @GetMapping("/field/service-worker.js")
    @ResponseBody
    ResponseEntity<String> serviceWorker() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .header("Service-Worker-Allowed", "/field")
                .body(worker.script());
    }
}
