package org.gridwrit.notice.push;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.gridwrit.notice.NoticeKind;
import org.gridwrit.notice.delivery.Carrier.Undelivered;
import org.gridwrit.notice.delivery.Message;
import org.springframework.stereotype.Component;

/// Speaks with the push services of browsers (RFC 8030). What they answer is not read: only its status counts.
@Component
class PushService {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long LONGEST_WAIT = 3600;

    private final PushKeys keys;
    private final Endpoints endpoints;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    PushService(PushKeys keys, Endpoints endpoints, Clock clock) {
        this.keys = keys;
        this.endpoints = endpoints;
        this.clock = clock;
    }

    /// The browser has ended its subscription.
    static final class Gone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Gone() {
            super("gone", null, false, false);
        }
    }

    /// @throws Gone        when there is nobody any more
    /// @throws Undelivered when it was not taken
    void push(Subscription.Where where, byte[] plain, Message message) {
        var endpoint = endpoints.mustBeAllowed(where.endpoint());
        if (!endpoints.isPublic(endpoint)) throw Undelivered.forNow("not-public");
        var answer = send(request(endpoint, where, plain, message));
        switch (answer.statusCode()) {
            case 200, 201, 202, 204 -> {}
            case 404, 410 -> throw new Gone();
            case 408, 429, 500, 502, 503, 504 -> throw Undelivered.before("push-" + answer.statusCode(), later(answer));
            default -> throw Undelivered.forGood("push-" + answer.statusCode());
        }
    }

    private HttpRequest request(URI endpoint, Subscription.Where where, byte[] plain, Message message) {
        var urgent = message.first() == NoticeKind.ALARM;
        return HttpRequest.newBuilder(endpoint)
                .timeout(PATIENCE)
                .header("Authorization", keys.vapid().authorization(endpoint, clock.instant()))
                .header("Content-Encoding", "aes128gcm")
                .header("Content-Type", "application/octet-stream")
                .header("TTL", urgent ? "3600" : "86400")
                .header("Urgency", urgent ? "high" : "normal")
                // What the service still holds of this message is replaced, not said twice.
                .header("Topic", topic(message.id()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(Encrypted.of(plain, where.browser(), where.secret())))
                .build();
    }

    private HttpResponse<Void> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (IOException failed) {
            throw Undelivered.forNow("push-" + failed.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Undelivered.forNow("push-interrupted");
        }
    }

    private Instant later(HttpResponse<?> answer) {
        var seconds = answer.headers().firstValue("Retry-After").orElse("0");
        long wait = seconds.matches("[0-9]{1,6}") ? Long.parseLong(seconds) : 0;
        return clock.instant().plusSeconds(Math.min(wait, LONGEST_WAIT));
    }

    static String topic(UUID message) {
        return Vapid.encoded(ByteBuffer.allocate(16)
                .putLong(message.getMostSignificantBits())
                .putLong(message.getLeastSignificantBits())
                .array());
    }
}
