package org.gridwrit.casefile.clock;

import static org.gridwrit.shared.Sent.text;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.day.Outlook;
import org.gridwrit.casefile.day.Whose;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// 期限 for programs of the court.
@RestController
class ClockApi {
    private final Clocks clocks;
    private final ClockPages pages;
    private final Outlook outlook;
    private final Clock clock;

    ClockApi(Clocks clocks, ClockPages pages, Outlook outlook, Clock clock) {
        this.clocks = clocks;
        this.pages = pages;
        this.outlook = outlook;
        this.clock = clock;
    }

    /// @param lastOn   absent while the case is paused
    /// @param daysLeft below zero when it is over
    record ClockAnswer(
            String id,
            ClockKind kind,
            String article,
            LocalDate startedOn,
            @Nullable LocalDate lastOn,
            @Nullable Long daysLeft,
            String words,
            Step told,
            @Nullable LocalDate endedOn) {}

    record ClocksAnswer(List<ClockAnswer> clocks, List<CasePause> pauses) {}

    record ClockBody(
            ClockKind kind, LocalDate from, @Nullable String words) {}

    record PauseBody(
            PauseReason reason,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String words) {}

    record PauseEndBody(LocalDate until) {}

    record ClockEndBody(LocalDate day, String words) {}

    @Operation(summary = "本案期限 · The clocks of a case and what is not counted")
    @GetMapping("/api/v1/cases/{id}/clocks")
    ClocksAnswer ofCase(Actor actor, @PathVariable Id id) {
        var all = clocks.ofCase(actor, id);
        return new ClocksAnswer(all.clocks().stream().map(this::answer).toList(), all.pauses());
    }

    @Operation(summary = "起算期限 · Begin a clock")
    @PutMapping("/api/v1/cases/{id}/clocks/{clock}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void begin(Actor actor, @PathVariable Id id, @PathVariable UUID clock, @RequestBody ClockBody body) {
        clocks.begin(actor, id, clock, body.kind, body.from, text(body.words));
    }

    @Operation(summary = "扣除期间 · Days that are not counted")
    @PutMapping("/api/v1/cases/{id}/pauses/{pause}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void pause(Actor actor, @PathVariable Id id, @PathVariable UUID pause, @RequestBody PauseBody body) {
        clocks.pause(actor, id, new CasePause(pause, body.reason, body.from, body.until, text(body.words)));
    }

    @Operation(summary = "恢复计算 · The last day of a pause")
    @PutMapping("/api/v1/cases/{id}/pauses/{pause}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resume(Actor actor, @PathVariable Id id, @PathVariable UUID pause, @RequestBody PauseEndBody body) {
        clocks.resume(actor, id, pause, body.until);
    }

    @Operation(summary = "期限办结 · What a clock was for has been done")
    @PutMapping("/api/v1/clocks/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Actor actor, @PathVariable Id id, @RequestBody ClockEndBody body) {
        clocks.end(actor, id, body.day, body.words);
    }

    @Operation(summary = "期限清单 · Clocks that run out within a week, or are over")
    @GetMapping("/api/v1/clocks")
    Page<ClockListStore.ClockLine> list(
            Actor actor,
            @RequestParam(defaultValue = "SOON") ClockPages.Group group,
            @RequestParam(required = false) @Nullable Whose whose,
            @RequestParam(required = false) @Nullable String after) {
        return pages.list(actor, group, whose == null ? outlook.of(actor) : whose, after);
    }

    private ClockAnswer answer(LegalClock it) {
        return new ClockAnswer(
                it.id().toString(),
                it.kind(),
                it.kind().article,
                it.startedOn(),
                it.lastOn(),
                it.runs() ? it.left(Times.today(clock)) : null,
                it.words(),
                it.told(),
                it.end() == null ? null : it.end().on());
    }
}
