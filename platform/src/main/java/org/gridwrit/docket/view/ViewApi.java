package org.gridwrit.docket.view;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/views")
class ViewApi {
    private final Views views;

    ViewApi(Views views) {
        this.views = views;
    }

    /// @param query as it stands in the address of the list, e.g. `state=ENFORCING&town=451481100`
    record ViewToKeep(@Nullable String name, @Nullable String query, boolean forCourt, boolean usual) {}

    @Operation(summary = "保存的视图 · One's own views of the docket, and those the court shares")
    @GetMapping
    List<View> list(Actor actor) {
        return views.list(actor);
    }

    @Operation(summary = "保存视图 · Keep filters of the docket under a name, or change a view of one's own")
    @PutMapping("/{view}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void save(Actor actor, @PathVariable UUID view, @RequestBody ViewToKeep body) {
        views.save(
                actor,
                view,
                Sent.must("name", body.name()),
                Sent.must("query", body.query()),
                body.forCourt(),
                body.usual());
    }

    @Operation(summary = "删除视图 · Drop a view of one's own")
    @DeleteMapping("/{view}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(Actor actor, @PathVariable UUID view) {
        views.remove(actor, view);
    }
}
