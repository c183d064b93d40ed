package org.gridwrit.paper;

import static org.gridwrit.shared.Sent.must;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// 文书 for programs of the court.
@RestController
@RequestMapping("/api/v1")
class PaperApi {
    private final Papers papers;
    private final Issuing issuing;

    PaperApi(Papers papers, Issuing issuing) {
        this.papers = papers;
        this.issuing = issuing;
    }

    record PaperOrder(@Nullable PaperKind kind, @Nullable UUID fact) {}

    record PaperWords(@Nullable String words, @Nullable Integer revision) {}

    record PaperCorrection(@Nullable String reason) {}

    @Operation(summary = "本案文书 · Papers of a case, and what may be stated now")
    @GetMapping("/cases/{id}/papers")
    PapersAnswer list(Actor actor, @PathVariable Id id) {
        return PapersAnswer.of(papers.look(actor, id));
    }

    @Operation(summary = "起草文书 · Draft a paper from the court's template")
    @PutMapping("/cases/{id}/papers/{paper}")
    Id draft(Actor actor, @PathVariable Id id, @PathVariable UUID paper, @RequestBody PaperOrder body) {
        return papers.draft(actor, id, paper, must("kind", body.kind), must("fact", body.fact));
    }

    @Operation(
            summary =
                    "保存草稿 · The words of a draft; with the revision they were typed into, another’s are not written over")
    @PutMapping("/papers/{id}/words")
    PapersAnswer.OnePaper write(Actor actor, @PathVariable Id id, @RequestBody PaperWords body) {
        return PapersAnswer.OnePaper.of(papers.write(actor, id, must("words", body.words), body.revision));
    }

    @Operation(summary = "签发文书 · Issue a draft; asked again it changes nothing")
    @PostMapping("/papers/{id}/issue")
    PapersAnswer.OnePaper issue(Actor actor, @PathVariable Id id) {
        return PapersAnswer.OnePaper.of(issuing.issue(actor, id));
    }

    @Operation(summary = "更正文书 · Begin the version that is to take a paper's place")
    @PutMapping("/papers/{id}/corrections/{draft}")
    Id correct(Actor actor, @PathVariable Id id, @PathVariable UUID draft, @RequestBody PaperCorrection body) {
        return papers.correct(actor, id, draft, must("reason", body.reason));
    }

    @Operation(summary = "删除草稿 · Throw a draft away")
    @DeleteMapping("/papers/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(Actor actor, @PathVariable Id id) {
        papers.discard(actor, id);
    }

    @Operation(summary = "文书 PDF · The print that was kept when it was issued")
    @GetMapping(path = "/papers/{id}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    byte[] pdf(Actor actor, @PathVariable Id id) {
        return papers.print(actor, id).pdf();
    }
}
