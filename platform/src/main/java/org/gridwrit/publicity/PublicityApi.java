package org.gridwrit.publicity;

import static org.gridwrit.shared.Sent.must;
import static org.gridwrit.shared.Sent.text;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/publicity")
class PublicityApi {
    private final Lectures lectures;
    private final Materials materials;
    private final Clock clock;

    PublicityApi(Lectures lectures, Materials materials, Clock clock) {
        this.lectures = lectures;
        this.materials = materials;
        this.clock = clock;
    }

    record LectureBody(
            @Nullable LocalDate held,
            @Nullable String place,
            @Nullable String venue,
            @Nullable Topic topic,
            @Nullable Audience audience,
            @Nullable Integer heads,
            @Nullable String speakers,
            @Nullable String words,
            @Nullable Id casefile) {}

    record LectureWithdrawn(@Nullable String reason) {}

    @Operation(summary = "宣传场次 · Lectures that were held, the latest first")
    @GetMapping("/lectures")
    Page<Lecture> list(
            Actor actor,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String after) {
        var year = Period.year(Times.today(clock));
        return lectures.list(actor, new Period(from == null ? year.from() : from, to == null ? year.to() : to), after);
    }

    @Operation(summary = "记一场宣传 · Record a lecture; sent again it stays one")
    @PutMapping("/lectures/{lecture}")
    Id record(Actor actor, @PathVariable UUID lecture, @RequestBody LectureBody body) {
        return lectures.record(
                actor,
                lecture,
                new NewLecture(
                        must("held", body.held()),
                        must("place", body.place()),
                        text(body.venue()),
                        must("topic", body.topic()),
                        must("audience", body.audience()),
                        must("heads", body.heads()),
                        text(body.speakers()),
                        text(body.words()),
                        body.casefile()));
    }

    @Operation(summary = "撤回一场宣传 · Withdraw a lecture that was recorded wrongly")
    @PostMapping("/lectures/{id}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Actor actor, @PathVariable Id id, @RequestBody LectureWithdrawn body) {
        lectures.withdraw(actor, id, text(body.reason()));
    }

    @Operation(summary = "宣传材料 · Materials the courts of the city have published")
    @GetMapping("/materials")
    List<Material> materials(Actor actor) {
        return materials.list(actor);
    }
}
