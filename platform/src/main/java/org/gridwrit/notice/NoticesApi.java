package org.gridwrit.notice;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Page;
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

/// One's own notices, for programs.
@RestController
@RequestMapping("/api/v1/notices")
class NoticesApi {
    private final Notices notices;
    private final Habits habits;

    NoticesApi(Notices notices, Habits habits) {
        this.notices = notices;
        this.habits = habits;
    }

    /// @param upTo the latest that was seen
    record Seen(UUID upTo) {}

    @Operation(summary = "我的通知 · One's own notices, the latest first")
    @GetMapping
    Page<Notice> list(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable UUID after) {
        return notices.list(actor, unread, after);
    }

    @Operation(summary = "标为已读 · One notice is read")
    @PutMapping("/{id}/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(Actor actor, @PathVariable UUID id) {
        notices.read(actor, id);
    }

    @Operation(summary = "全部标为已读 · All up to one are read; what has come since stays unread")
    @PutMapping("/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(Actor actor, @RequestBody Seen body) {
        notices.readAll(actor, body.upTo());
    }

    @Operation(summary = "通知设置 · How one wants to be told")
    @GetMapping("/settings")
    HabitBody settings(Actor actor) {
        return HabitBody.of(actor.role(), habits.of(actor));
    }

    @Operation(summary = "修改通知设置 · Say how one wants to be told; an empty list switches a kind off")
    @PutMapping("/settings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(Actor actor, @RequestBody HabitBody body) {
        habits.keep(actor, body.habit());
    }
}
