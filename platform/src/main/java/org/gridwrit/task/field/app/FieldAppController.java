package org.gridwrit.task.field.app;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.seal.Seal;
import org.gridwrit.task.parcel.ParcelKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// The shell of the phone's program and what it is told at each opening with a network. The shell says nothing about
/// anybody: it is kept on the phone in the clear.
@Controller
class FieldAppController {
    private final AppShell shell;
    private final ServiceWorker worker;
    private final Seal seal;
    private final ParcelKeys parcels;
    private final Clock clock;

    FieldAppController(AppShell shell, ServiceWorker worker, Seal seal, ParcelKeys parcels, Clock clock) {
        this.shell = shell;
        this.worker = worker;
        this.seal = seal;
        this.parcels = parcels;
        this.clock = clock;
    }

    /// @param csrf   what a change has to carry
    /// @param secret opens what this account sealed on a phone once its holder has signed in again, if the PIN is
    ///     forgotten; worth nothing without the phone
    /// @param parcel  opens and closes parcels of this account, in hex
    /// @param signers who may have signed one, by version
    record FieldSession(
            UUID account,
            String name,
            String csrf,
            String secret,
            Instant at,
            List<String> languages,
            String parcel,
            Map<Integer, String> signers) {}

    @GetMapping("/field/app")
    String shell(Model model, HttpServletResponse response) {
        return shell.show(model, response, "/field/words/");
    }

    @Operation(summary = "会话说明 · Who is signed in on the phone, and what the phone needs to know of it")
    @GetMapping({"/field/session", "/api/v1/field/session"})
    @ResponseBody
    ResponseEntity<FieldSession> session(Actor actor, CsrfToken csrf) {
        var secret = HexFormat.of().formatHex(seal.index("field-vault/" + actor.account()));
        var languages = Stream.of(AppLanguage.values()).map(AppLanguage::tag).toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new FieldSession(
                        actor.account(),
                        actor.name(),
                        csrf.getToken(),
                        secret,
                        clock.instant(),
                        languages,
                        HexFormat.of().formatHex(parcels.of(actor.account())),
                        parcels.signers()));
    }

    @GetMapping("/field/words/{language:zh|en|za}")
    @ResponseBody
    ResponseEntity<SortedMap<String, String>> words(
            @PathVariable String language, @RequestParam(required = false) @Nullable String v) {
        return shell.words(language, v);
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
