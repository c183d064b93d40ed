package org.gridwrit.notice.sms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.gridwrit.notice.delivery.Carrier.Undelivered;
import org.gridwrit.shared.Id;
import tools.jackson.databind.json.JsonMapper;

/// One POST of JSON for each message, signed; docs/notices.md is the contract.
final class HttpSmsGateway implements SmsGateway {
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final int CONFLICT = 409;

    private final URI address;
    private final Signed signed;
    private final Duration patience;
    private final JsonMapper json;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    HttpSmsGateway(URI address, Signed signed, Duration patience, JsonMapper json, Clock clock) {
        this.address = address;
        this.signed = signed;
        this.patience = patience;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void send(Id message, String phone, String text) {
        var body = json.writeValueAsBytes(Map.of("id", message.toString(), "to", phone, "text", text));
        var time = String.valueOf(clock.instant().getEpochSecond());
        var request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/json; charset=" + UTF_8)
                .header("Idempotency-Key", message.toString())
                .header(Signed.TIME, time)
                .header(Signed.SIGNATURE, signed.of(time, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        int status = status(request);
        // Taken before under the same key.
        if (status / 100 == 2 || status == CONFLICT) return;
        if (status >= 500 || status == 408 || status == 429) throw Undelivered.forNow("sms-" + status);
        throw Undelivered.forGood("sms-" + status);
    }

    private int status(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException failed) {
            throw Undelivered.forNow("sms-" + failed.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Undelivered.forNow("sms-interrupted");
        }
    }
}
