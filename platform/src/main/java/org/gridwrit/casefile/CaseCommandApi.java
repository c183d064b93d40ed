package org.gridwrit.casefile;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// 案件 for programs of the court: what an officer decides. Sending a PUT again changes nothing.
@RestController
@RequestMapping("/api/v1/cases/{id}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class CaseCommandApi {
    private final CaseFiles files;

    CaseCommandApi(CaseFiles files) {
        this.files = files;
    }

    record ClosingBody(Closing way, LocalDate day, long recoveredFen) {}

    record RecoveryBody(long amountFen, LocalDate day) {}

    record ResumptionBody(String reason) {}

    @Operation(summary = "结案 · Close a case")
    @PutMapping("/closing")
    void close(Actor actor, @PathVariable Id id, @RequestBody ClosingBody body) {
        files.close(actor, id, body.way, body.day, new Fen(body.recoveredFen));
    }

    @Operation(summary = "记录执行到位 · Record money recovered")
    @PutMapping("/recoveries/{recovery}")
    void recover(Actor actor, @PathVariable Id id, @PathVariable UUID recovery, @RequestBody RecoveryBody body) {
        files.recover(actor, id, recovery, new Fen(body.amountFen), body.day);
    }

    @Operation(summary = "恢复执行 · Resume a closed case")
    @PostMapping("/resumption")
    void resume(Actor actor, @PathVariable Id id, @RequestBody ResumptionBody body) {
        files.resume(actor, id, body.reason);
    }
}
