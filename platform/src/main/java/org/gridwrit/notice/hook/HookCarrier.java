package org.gridwrit.notice.hook;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.notice.Channel;
import org.gridwrit.notice.delivery.Carrier;
import org.gridwrit.notice.delivery.Message;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// One POST for each thing, under the same id at each attempt: kind, court, keys and a link, and nothing about anybody.
@Component
class HookCarrier implements Carrier {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final WebhookStore store;
    private final WebhookPlaces places;
    private final Walls walls;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Clock clock;
    private final String home;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    HookCarrier(
            WebhookStore store,
            WebhookPlaces places,
            Walls walls,
            TransactionTemplate transaction,
            JsonMapper json,
            Clock clock,
            @Value("${gridwrit.address}") String home) {
        this.store = store;
        this.places = places;
        this.walls = walls;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
        this.home = home;
    }

    /// @param type      `notice.report`
    /// @param timestamp when it happened
    record HookBody(String type, Instant timestamp, HookData data) {}

    /// @param subject the task, the alarm, the case; absent when it is about several
    /// @param link    shows it to whoever may see it
    record HookData(
            String kind,
            UUID thing,
            @Nullable String court,
            @Nullable String subject,
            int things,
            String link) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Letter(URI address, String secret, byte[] body) {}

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    /// People are not reached by it: what goes to a machine is written by [Hooks].
    @Override
    public Set<UUID> reachable(String city, Collection<UUID> accounts) {
        return Set.of();
    }

    @Override
    public void carry(Message message) {
        var letter = letter(message);
        if (!places.isPublic(letter.address())) throw Undelivered.forNow("hook-not-public");
        var id = new Id(message.city(), message.id()).toString();
        var time = String.valueOf(clock.instant().getEpochSecond());
        var request = HttpRequest.newBuilder(letter.address())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header(Signed.ID, id)
                .header(Signed.TIME, time)
                .header(Signed.SIGNATURE, Signed.signature(letter.secret(), id, time, letter.body()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(letter.body()))
                .build();
        var answer = send(request);
        int status = answer.statusCode();
        if (status / 100 == 2) return;
        // 410: there is nobody any more; whoever runs it removes it here.
        if (status == 410) throw Undelivered.forGood("hook-410");
        throw Undelivered.before("hook-" + status, later(answer));
    }

    private Letter letter(Message message) {
        var hook = new Id(message.city(), message.account());
        return walls.within(
                Wall.ofProgram("notices"),
                () -> requireNonNull(transaction.execute(_ -> {
                    var of = store.named(hook).orElseThrow(() -> Undelivered.forGood("hook-removed"));
                    var told = store.told(message.city(), message.notices().getFirst())
                            .orElseThrow(() -> Undelivered.forGood("hook-forgotten"));
                    return new Letter(allowed(of), store.secret(hook), body(told));
                })));
    }

    /// Asked again: what is allowed may have been changed since.
    private URI allowed(Webhook of) {
        try {
            return places.mustBeAllowed(of.address());
        } catch (Refusal refusal) {
            throw Undelivered.forGood("hook-address");
        }
    }

    private byte[] body(Hooked it) {
        var data = new HookData(it.kind().name(), it.thing(), it.court(), it.subject(), it.things(), home + it.path());
        return json.writeValueAsBytes(
                new HookBody("notice." + it.kind().name().toLowerCase(Locale.ROOT), it.at(), data));
    }

    private HttpResponse<Void> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (IOException failed) {
            throw Undelivered.forNow("hook-" + failed.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Undelivered.forNow("hook-interrupted");
        }
    }

    private Instant later(HttpResponse<?> answer) {
        var seconds = answer.headers().firstValue("Retry-After").orElse("0");
        long wait = seconds.matches("[0-9]{1,6}") ? Long.parseLong(seconds) : 0;
        return clock.instant().plusSeconds(Math.min(wait, LONGEST_WAIT.toSeconds()));
    }
}
