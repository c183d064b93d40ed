package org.gridwrit.notice.push;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import org.gridwrit.access.Actor;
import org.gridwrit.identity.Presence;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Where a browser says that it wants to be reached, and that it does not any more.
@RestController
@RequestMapping("/api/v1/notices")
class PushApi {
    private final Subscriptions subscriptions;
    private final PushKeys keys;
    private final Presence presence;

    PushApi(Subscriptions subscriptions, PushKeys keys, Presence presence) {
        this.subscriptions = subscriptions;
        this.keys = keys;
        this.presence = presence;
    }

    /// @param key an uncompressed point of P-256, base64url without padding: `applicationServerKey`
    record PushKey(String key) {}

    record Endpoint(String endpoint) {}

    @Operation(summary = "推送公钥 · The key browsers subscribe to")
    @GetMapping("/push-key")
    PushKey key(Actor actor) {
        return new PushKey(Vapid.encoded(keys.vapid().point()));
    }

    @Operation(summary = "订阅推送 · Reach this browser by push, as PushSubscription.toJSON() says it")
    @PutMapping("/subscription")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void begin(Actor actor, @RequestBody Subscription.Where body, HttpServletRequest request) {
        subscriptions.begin(actor, presence.device(request).orElse(null), body);
    }

    @Operation(summary = "取消推送 · Reach this browser no more")
    @PostMapping("/subscription/ending")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Actor actor, @RequestBody Endpoint body) {
        subscriptions.end(actor, body.endpoint());
    }
}
