package org.gridwrit.casefile;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.closing.ClosingAct;
import org.gridwrit.casefile.closing.ClosingFact;
import org.gridwrit.casefile.closing.ClosingGround;
import org.gridwrit.casefile.closing.StatedFact;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
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

    record ClosingFactBody(ClosingFact fact, LocalDate day, String words) {}

    /// @param ground absent for a case that is terminated for now
    record ClosingBody(
            Closing way,
            @Nullable ClosingGround ground,
            LocalDate day,
            @Nullable List<ClosingFactBody> facts) {
        ClosingAct act() {
            var stated = facts == null ? List.<ClosingFactBody>of() : facts;
            return new ClosingAct(
                    way,
                    ground,
                    day,
                    stated.stream()
                            .map(it -> new StatedFact(it.fact, it.day, it.words))
                            .toList());
        }
    }

    record ResumptionBody(String reason) {}

    @Operation(summary = "结案 · Close a case on a ground of the law, with what shows it")
    @PutMapping("/closing")
    void close(Actor actor, @PathVariable Id id, @RequestBody ClosingBody body) {
        files.close(actor, id, body.act());
    }

    @Operation(summary = "恢复执行 · Resume a closed case")
    @PostMapping("/resumption")
    void resume(Actor actor, @PathVariable Id id, @RequestBody ResumptionBody body) {
        files.resume(actor, id, body.reason);
    }
}
