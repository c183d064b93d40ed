package org.gridwrit.clue;

import static org.gridwrit.shared.Sent.must;
import static org.gridwrit.shared.Sent.text;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.Credit;
import org.gridwrit.clue.law.EnforcementMeasure;
import org.gridwrit.clue.law.Move;
import org.gridwrit.clue.law.Moved;
import org.gridwrit.clue.law.Share;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class ClueApi {
    private final Clues clues;
    private final ClueLists lists;

    ClueApi(Clues clues, ClueLists lists) {
        this.clues = clues;
        this.lists = lists;
    }

    record ClueTold(
            @Nullable AssetKind kind,
            @Nullable String words,
            @Nullable String thing,
            @Nullable Source source,
            @Nullable String sourceName,
            @Nullable String town) {
        NewClue what() {
            if (source == Source.WORKER) throw new Refusal("clue.source-reports");
            return new NewClue(
                    must("kind", kind), text(words), text(thing), must("source", source), text(sourceName), text(town));
        }
    }

    record ClueMove(
            @Nullable Move move,
            @Nullable LocalDate day,
            @Nullable String words,
            @Nullable AssetKind kind,
            @Nullable String thing,
            @Nullable EnforcementMeasure measure,
            @Nullable String document,
            @Nullable Long amountFen,
            @Nullable UUID entry) {
        Moved moved() {
            return new Moved(
                    must("move", move),
                    must("day", day),
                    text(words),
                    kind,
                    NewClue.line(text(thing)),
                    measure,
                    NewClue.line(text(document)),
                    amountFen == null ? null : new Fen(amountFen),
                    entry);
        }
    }

    record Compared(
            @Nullable UUID first,
            @Nullable Boolean same,
            @Nullable String words) {}

    record Credited(@Nullable List<Share> shares, @Nullable String words) {}

    @Operation(summary = "线索清单 · Clues of the court, the latest first")
    @GetMapping("/clues")
    Page<CaseClue> list(
            Actor actor,
            @RequestParam(required = false) ClueFilter.@Nullable Stage stage,
            @RequestParam(required = false) @Nullable AssetKind kind,
            @RequestParam(required = false) @Nullable String town,
            @RequestParam(required = false) @Nullable Source source,
            @RequestParam(required = false) @Nullable Id after) {
        return lists.list(actor, new ClueFilter(stage, kind, town, source, null), after);
    }

    @Operation(summary = "本案线索 · Clues of a case and what was decided about them")
    @GetMapping("/cases/{id}/clues")
    CaseClues ofCase(Actor actor, @PathVariable Id id) {
        return clues.look(actor, id);
    }

    @Operation(summary = "登记线索 · Enter a clue that the court was told of")
    @PutMapping("/cases/{id}/clues/{clue}")
    Id claim(Actor actor, @PathVariable Id id, @PathVariable UUID clue, @RequestBody ClueTold body) {
        return clues.claim(actor, id, clue, body.what());
    }

    @Operation(summary = "处理线索 · Verify, refute, act on or enter what a clue brought")
    @PutMapping("/clues/{id}/steps/{step}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(Actor actor, @PathVariable Id id, @PathVariable UUID step, @RequestBody ClueMove body) {
        clues.move(actor, id, step, body.moved());
    }

    @Operation(summary = "认定重复 · Say whether a clue tells the same as an earlier one")
    @PutMapping("/clues/{id}/comparisons/{step}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void compare(Actor actor, @PathVariable Id id, @PathVariable UUID step, @RequestBody Compared body) {
        clues.compare(actor, id, step, must("first", body.first()), must("same", body.same()), text(body.words()));
    }

    @Operation(summary = "分享贡献 · Share the credit for a clue")
    @PutMapping("/clues/{id}/credits/{step}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void share(Actor actor, @PathVariable Id id, @PathVariable UUID step, @RequestBody Credited body) {
        clues.share(actor, id, step, new Credit(must("shares", body.shares())), text(body.words()));
    }
}
