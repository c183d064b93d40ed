package org.gridwrit.settlement;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
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
class SettlementApi {
    private final Settlements settlements;

    SettlementApi(Settlements settlements) {
        this.settlements = settlements;
    }

    record VoluntaryBody(boolean voluntary) {}

    @Operation(summary = "本案和解 · Settlements of a case")
    @GetMapping("/cases/{id}/settlements")
    List<SettlementAnswer> list(Actor actor, @PathVariable Id id) {
        return settlements.look(actor, id).stream().map(SettlementAnswer::of).toList();
    }

    @Operation(summary = "拟定和解协议 · Propose a settlement; the instalments sum to the total")
    @PutMapping("/cases/{id}/settlements/{settlement}")
    Id open(Actor actor, @PathVariable Id id, @PathVariable UUID settlement, @RequestBody TermsBody body) {
        return settlements.open(actor, id, settlement, body.terms(), body.persuaded());
    }

    @Operation(summary = "变更和解协议 · Propose other terms, to be signed anew")
    @PostMapping("/settlements/{id}/versions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void amend(Actor actor, @PathVariable Id id, @RequestBody TermsBody body) {
        settlements.amend(actor, id, body.terms());
    }

    @Operation(summary = "记录签名 · One party has signed")
    @PutMapping("/settlements/{id}/signatures/{signature}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sign(Actor actor, @PathVariable Id id, @PathVariable UUID signature, @RequestBody SignatureBody body) {
        settlements.sign(actor, id, signature, body.signature());
    }

    @Operation(summary = "确认和解 · The officer confirms what all have signed")
    @PostMapping("/settlements/{id}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(Actor actor, @PathVariable Id id, @RequestBody VoluntaryBody body) {
        settlements.confirm(actor, id, body.voluntary);
    }
}
