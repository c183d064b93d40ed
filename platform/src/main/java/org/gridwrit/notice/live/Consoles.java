package org.gridwrit.notice.live;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.identity.Presence;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The open pages of this instance. Each is told what its scope reaches; a session that is over is told nothing more.
@Component
class Consoles implements SmartLifecycle, Ear.Hearer {
    private static final Duration LIFE = Duration.ofMinutes(20);
    private static final int SPREAD_MILLIS = 120_000;

    private final Set<Console> open = ConcurrentHashMap.newKeySet();
    private final Ear ear;
    private final Signals signals;
    private final Wire wire;
    private final Presence presence;
    private volatile boolean running;

    Consoles(Ear ear, Signals signals, Wire wire, Presence presence) {
        this.ear = ear;
        this.signals = signals;
        this.wire = wire;
        this.presence = presence;
    }

    /// @param session ends it, when it is over
    /// @param heard   the last that the page has heard, to be told what came since
    SseEmitter open(Actor actor, @Nullable UUID session, @Nullable UUID heard) {
        if (!running) throw new Refusal("request.busy");
        ear.listen(this);
        var random = ThreadLocalRandom.current();
        var emitter = new SseEmitter(LIFE.toMillis() + random.nextInt(SPREAD_MILLIS));
        var console = new Console(actor.scope(), session, emitter);
        Runnable gone = () -> {
            open.remove(console);
            console.close();
        };
        emitter.onCompletion(gone);
        emitter.onTimeout(gone);
        emitter.onError(_ -> gone.run());
        open.add(console);
        console.tell(Wire.retry(1_000 + random.nextInt(2_000)));
        if (heard != null) makeUp(actor, console, heard);
        return emitter;
    }

    private void makeUp(Actor actor, Console console, UUID heard) {
        if (signals.tooLongAgo(heard)) {
            console.tell(Wire.MISSED);
            return;
        }
        var missed = signals.since(actor, heard);
        if (missed.size() == Signals.MOST) console.tell(Wire.MISSED);
        else missed.forEach(it -> console.tell(wire.of(it)));
    }

    @Override
    public void hear(Signal signal) {
        var event = wire.of(signal);
        for (var it : open) if (it.sees(signal)) it.tell(event);
    }

    /// They come back with what they heard last.
    @Override
    public void lost() {
        open.forEach(Console::close);
    }

    @Scheduled(fixedDelayString = "${gridwrit.notice.beat:PT15S}", initialDelayString = "${gridwrit.notice.beat:PT15S}")
    void beat() {
        if (open.isEmpty()) return;
        var over = presence.over(
                open.stream().map(it -> it.session).filter(Objects::nonNull).collect(Collectors.toSet()));
        for (var it : open) {
            if (it.session != null && over.contains(it.session)) it.close();
            else it.tell(Wire.BEAT);
        }
    }

    int count() {
        return open.size();
    }

    @Override
    public void start() {
        running = true;
    }

    /// Before the server waits for requests that are under way: these would never end.
    @Override
    public void stop() {
        running = false;
        ear.close();
        open.forEach(Console::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
