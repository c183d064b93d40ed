package org.gridwrit.settlement.talk;

import static org.gridwrit.shared.Sent.must;
import static org.gridwrit.shared.Sent.text;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.settlement.law.TalkResult;
import org.gridwrit.settlement.law.TalkingPoint;
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
@RequestMapping("/api/v1/cases/{id}")
class TalkApi {
    private final Talks talks;

    TalkApi(Talks talks) {
        this.talks = talks;
    }

    record InvitationBody(
            @Nullable UUID debtor,
            @Nullable List<TalkingPoint> points,
            @Nullable String words,
            @Nullable LocalDate dueOn) {}

    record TalkBody(
            @Nullable UUID task,
            @Nullable LocalDate heldOn,
            @Nullable String place,
            @Nullable List<UUID> heard,
            @Nullable String others,
            @Nullable TalkResult result,
            @Nullable String words,
            @Nullable String objections) {
        NewTalk talk() {
            return new NewTalk(
                    task,
                    must("heldOn", heldOn),
                    text(place),
                    heard == null ? List.of() : heard,
                    text(others),
                    must("result", result),
                    text(words),
                    text(objections));
        }
    }

    record TalkAnswer(
            String id,
            LocalDate heldOn,
            String place,
            List<UUID> heard,
            String others,
            TalkResult result,
            String words,
            String objections,
            String recordedBy) {
        static TalkAnswer of(Talk it) {
            var what = it.what();
            return new TalkAnswer(
                    it.id().toString(),
                    what.heldOn(),
                    what.place(),
                    what.heard(),
                    what.others(),
                    what.result(),
                    what.words(),
                    what.objections(),
                    it.by());
        }
    }

    @Operation(summary = "劝导笔录 · Talks of a case, the latest first")
    @GetMapping("/talks")
    List<TalkAnswer> list(Actor actor, @PathVariable Id id) {
        return talks.look(actor, id).stream().map(TalkAnswer::of).toList();
    }

    @Operation(summary = "记录劝导 · Who was heard, what came of it, what was objected")
    @PutMapping("/talks/{talk}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void record(Actor actor, @PathVariable Id id, @PathVariable UUID talk, @RequestBody TalkBody body) {
        talks.record(actor, id, talk, body.talk());
    }

    @Operation(summary = "邀请网格员劝导 · Ask the worker of the debtor's grid to persuade")
    @PostMapping("/invitations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void invite(Actor actor, @PathVariable Id id, @RequestBody InvitationBody body) {
        talks.invite(
                actor,
                id,
                must("debtor", body.debtor),
                body.points == null ? List.of() : body.points,
                text(body.words),
                must("dueOn", body.dueOn));
    }
}
