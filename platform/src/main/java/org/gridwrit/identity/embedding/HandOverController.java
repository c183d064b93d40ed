package org.gridwrit.identity.embedding;

import jakarta.servlet.http.HttpServletRequest;
import org.gridwrit.identity.attempt.Throttle;
import org.gridwrit.identity.attempt.Throttle.Limit;
import org.gridwrit.shared.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Where the app shows what the platform gave it. No cookie goes in and none comes out.
@RestController
class HandOverController {
    private final HandOvers handOvers;
    private final Throttle throttle;

    HandOverController(HandOvers handOvers, Throttle throttle) {
        this.handOvers = handOvers;
        this.throttle = throttle;
    }

    record Said(String token) {}

    record Bearer(String bearer) {}

    @PostMapping("/embedded/handover")
    ResponseEntity<Bearer> take(@RequestBody Said said, HttpServletRequest request) {
        if (!throttle.admits(Limit.ADDRESS, request.getRemoteAddr())) throw new Refusal("factor.wait");
        var bearer = new Bearer(handOvers.take(String.valueOf(said.token())));
        throttle.giveBack(Limit.ADDRESS, request.getRemoteAddr());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(bearer);
    }
}
