package org.gridwrit.intake;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// 案件清单 for programs of the court.
@RestController
@RequestMapping("/api/v1/dockets")
class DocketApi {
    private static final int REJECTS = 200;

    private final Dockets dockets;
    private final Uploaded uploaded;

    DocketApi(Dockets dockets, Uploaded uploaded) {
        this.dockets = dockets;
        this.uploaded = uploaded;
    }

    record DocketAnswer(
            Id id,
            String court,
            String fileName,
            Batch.State state,
            int percent,
            @Nullable RowFault failure,
            Batch.Tally rows,
            Instant startedAt,
            @Nullable Instant finishedAt) {
        static DocketAnswer of(Batch it) {
            return new DocketAnswer(
                    it.id(),
                    it.court(),
                    it.fileName(),
                    it.state(),
                    it.percent(),
                    it.failure(),
                    it.tally(),
                    it.startedAt(),
                    it.finishedAt());
        }
    }

    record Rejected(int row, List<RowFault> faults, List<String> words) {}

    /// @param court below the caller's own; left out, it is the own
    @Operation(summary = "导入案件清单 · Hand in a docket; it is read in the background")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<DocketAnswer> upload(
            Actor actor, @RequestParam MultipartFile file, @RequestParam(required = false) @Nullable String court) {
        var id = uploaded.take(actor, court == null ? actor.court() : court, file);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/dockets/" + id))
                .body(DocketAnswer.of(dockets.named(actor.scope(), id)));
    }

    @Operation(summary = "导入批次 · Batches, the latest first")
    @GetMapping
    Page<DocketAnswer> list(Actor actor, @RequestParam(required = false) @Nullable UUID before) {
        var found = dockets.list(actor.scope(), actor.city(), before);
        return new Page<>(found.rows().stream().map(DocketAnswer::of).toList(), found.next());
    }

    @Operation(summary = "一个批次 · One batch and how far it is")
    @GetMapping("/{id}")
    DocketAnswer show(Actor actor, @PathVariable Id id) {
        return DocketAnswer.of(dockets.named(actor.scope(), id));
    }

    /// @param after row number of the last one seen
    @Operation(summary = "退回行 · Rejected rows, what is wrong and what would be right")
    @GetMapping("/{id}/rejects")
    Page<Rejected> rejects(
            Actor actor, @PathVariable Id id, @RequestParam(defaultValue = "0") int after, Locale locale) {
        var found = dockets.browseRejects(actor, id, after, REJECTS + 1).stream()
                .map(it -> new Rejected(
                        it.row(), it.faults(), dockets.words(it, locale).lines().toList()))
                .toList();
        return Page.of(found, REJECTS, it -> String.valueOf(it.row()));
    }

    @Operation(summary = "继续导入 · Go on with a batch that was cut off")
    @PostMapping("/{id}/resumption")
    DocketAnswer resume(Actor actor, @PathVariable Id id) {
        dockets.resume(actor, id);
        return show(actor, id);
    }
}
