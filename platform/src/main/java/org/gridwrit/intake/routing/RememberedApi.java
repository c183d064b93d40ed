package org.gridwrit.intake.routing;

import io.swagger.v3.oas.annotations.Operation;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// 已记住的地址 for programs. All by POST, because an address belongs into no URL.
@RestController
@RequestMapping("/api/v1/remembered-addresses")
class RememberedApi {
    private final Routes routes;

    RememberedApi(Routes routes) {
        this.routes = routes;
    }

    /// @param text any part of the address; absent for all
    /// @param after `next` of the page before; absent for the first page
    record RememberedSearch(@Nullable String text, @Nullable String after) {}

    /// @param key of the address, as the search gives it
    record Forgetting(String key) {}

    @Operation(summary = "已记住的地址 · Addresses decided before")
    @PostMapping("/search")
    Page<Remembered> search(Actor actor, @RequestBody RememberedSearch wanted) {
        return routes.remembered(actor, orNothing(wanted.text()), orNothing(wanted.after()));
    }

    @Operation(summary = "不再记住 · Forget a decision")
    @PostMapping("/forgetting")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(Actor actor, @RequestBody Forgetting what) {
        routes.forget(actor, what.key());
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
