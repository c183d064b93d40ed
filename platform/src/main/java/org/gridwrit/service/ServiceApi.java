package org.gridwrit.service;

import static org.gridwrit.shared.Sent.must;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.service.law.Circumstance;
import org.gridwrit.service.law.DocumentKind;
import org.gridwrit.service.law.Mode;
import org.gridwrit.service.law.Result;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class ServiceApi {
    private final ServiceDesk desk;

    ServiceApi(ServiceDesk desk) {
        this.desk = desk;
    }

    record ServiceOrder(
            @Nullable UUID party,
            @Nullable DocumentKind document,
            @Nullable String title,
            @Nullable Circumstance circumstance,
            boolean summaryProcedure,
            @Nullable String address,
            @Nullable Mode mode) {
        NewService what() {
            return new NewService(
                    must("party", party),
                    must("document", document),
                    must("title", title),
                    circumstance == null ? Circumstance.NONE : circumstance,
                    summaryProcedure,
                    must("address", address),
                    must("mode", mode));
        }
    }

    record Consenting(
            @Nullable UUID party,
            @Nullable Boolean given,
            @Nullable String medium,
            @Nullable LocalDate day) {
        Consent said() {
            return new Consent(
                    must("party", party),
                    must("given", given),
                    must("medium", medium).strip(),
                    must("day", day));
        }
    }

    record Attempted(
            @Nullable Result result,
            @Nullable LocalDate day,
            @Nullable String words) {}

    record LetterArrived(@Nullable LocalDate day) {}

    @Operation(summary = "本案送达 · Services, attempts and consents of a case")
    @GetMapping("/cases/{id}/services")
    Services list(Actor actor, @PathVariable Id id) {
        return desk.look(actor, id);
    }

    @Operation(summary = "发起送达 · Begin a service in a mode that is lawful now")
    @PutMapping("/cases/{id}/services/{service}")
    Id open(Actor actor, @PathVariable Id id, @PathVariable UUID service, @RequestBody ServiceOrder body) {
        return desk.open(actor, id, service, body.what());
    }

    @Operation(summary = "电子送达确认 · What a party said about electronic service")
    @PostMapping("/cases/{id}/consents")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void consent(Actor actor, @PathVariable Id id, @RequestBody Consenting body) {
        desk.consent(actor, id, body.said());
    }

    @Operation(summary = "记录未送达的经过 · An attempt that did not serve")
    @PutMapping("/services/{id}/attempts/{attempt}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void attempt(Actor actor, @PathVariable Id id, @PathVariable UUID attempt, @RequestBody Attempted body) {
        var words = body.words() == null ? "" : body.words();
        var tried = new Tried(id.uuid(), must("result", body.result()), must("day", body.day()), words, actor.name());
        desk.attempt(actor, id, attempt, tried);
    }

    @Operation(summary = "送达完成 · The receipt 送达回证, complete")
    @PutMapping("/services/{id}/receipt")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(Actor actor, @PathVariable Id id, @RequestBody ReceiptForm body) {
        desk.complete(actor, id, body.receipt());
    }

    @Operation(summary = "受托法院收到委托函 · From this day it has ten days")
    @PutMapping("/services/{id}/entrustment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void entrusted(Actor actor, @PathVariable Id id, @RequestBody LetterArrived body) {
        desk.entrusted(actor, id, must("day", body.day()));
    }

    @Operation(summary = "改用下一方式 · Ended, and begun anew in the next lawful mode")
    @PutMapping("/services/{id}/reissues/{service}")
    Id reissue(Actor actor, @PathVariable Id id, @PathVariable UUID service) {
        return desk.reissue(actor, id, service);
    }

    @Operation(summary = "未能送达 · Given up in this mode at this address")
    @PostMapping("/services/{id}/failure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveUp(Actor actor, @PathVariable Id id) {
        desk.giveUp(actor, id);
    }
}
