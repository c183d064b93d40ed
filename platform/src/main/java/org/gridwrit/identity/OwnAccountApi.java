package org.gridwrit.identity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.identity.session.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// One's own account, for programs.
@RestController
@RequestMapping("/api/v1/own-account")
class OwnAccountApi {
    private final Accounts accounts;

    OwnAccountApi(Accounts accounts) {
        this.accounts = accounts;
    }

    record OwnAccount(
            String name,
            Role role,
            String city,
            @Nullable String court,
            @Nullable String division) {}

    record NewPassword(String current, String chosen) {}

    @Operation(summary = "我的账号 · Who one is and how far one sees")
    @GetMapping
    OwnAccount show(Actor actor) {
        var court = actor.scope() instanceof Scope.OfCourt(var code) ? code : null;
        var division = actor.scope() instanceof Scope.OfDivision(var code) ? code : null;
        return new OwnAccount(actor.name(), actor.role(), actor.city(), court, division);
    }

    @Operation(summary = "修改密码 · Change one's own password; every other session and every token ends")
    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(
            Actor actor,
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn signedIn,
            @RequestBody NewPassword body) {
        accounts.changePassword(actor, signedIn.session(), body.current, body.chosen);
    }
}
