package org.gridwrit.task.parcel;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.audit.Audit;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.identity.Accounts;
import org.gridwrit.seal.Signatures;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.sync.Pull;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// 随身包 Made and taken in at the township office. The office carries it and reads nothing of it: what the phone may know
/// and what its facts do is decided as if the worker were on the network.
@Service
public class Parcels {
    private final Carriers carriers;
    private final Pull pull;
    private final Unpacking unpacking;
    private final ParcelKeys keys;
    private final Signatures signatures;
    private final Walls walls;
    private final Audit audit;
    private final JsonMapper json;
    private final Clock clock;

    Parcels(
            Carriers carriers,
            Pull pull,
            Unpacking unpacking,
            ParcelKeys keys,
            Signatures signatures,
            Walls walls,
            Audit audit,
            JsonMapper json,
            Clock clock) {
        this.carriers = carriers;
        this.pull = pull;
        this.unpacking = unpacking;
        this.keys = keys;
        this.signatures = signatures;
        this.walls = walls;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /// 带去 Everything that is open for one worker, as far as the ladder of disclosure allows today.
    ///
    /// @param answers what [#take] answered, to go with it
    /// @return the file
    @Transactional
    public byte[] make(Actor dispatcher, UUID account, @Nullable String answers) {
        return made(dispatcher, account, answers, false);
    }

    /// The same to be shown as frames: small, and of the outlines of counties only those that a task lies in.
    ///
    /// @return the text the frames are of
    @Transactional
    public byte[] makeSmall(Actor dispatcher, UUID account, @Nullable String answers) {
        return made(dispatcher, account, answers, true);
    }

    private byte[] made(Actor dispatcher, UUID account, @Nullable String answers, boolean small) {
        var worker = carriers.named(dispatcher, account);
        var content = json.createObjectNode();
        var changes = walls.within(Wall.of(worker), () -> pull.since(worker, null));
        ObjectNode told = json.valueToTree(changes.orElseThrow());
        if (small) leaveMapsOfTasks(told);
        content.set("changes", told);
        if (answers != null) content.set("answers", opened(read(answers), Direction.ANSWERS));
        var made = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var bytes = json.writeValueAsBytes(content);
        var key = keys.of(account);
        var closed = small
                ? Envelope.packed(Direction.TO_PHONE, account, made, bytes, key)
                : Envelope.closed(Direction.TO_PHONE, account, made, bytes, key);
        var signature = signatures.sign(closed.words());
        audit.record(dispatcher, Accounts.REGION, "parcel.make", account);
        return json.writeValueAsBytes(closed.signed(signature.key(), signature.der()));
    }

    static void leaveMapsOfTasks(ObjectNode told) {
        var counties = told.path("errands")
                .valueStream()
                .map(it -> it.path("villageCode").asString().substring(0, DivisionLevel.COUNTY.digits()))
                .collect(Collectors.toSet());
        if (told.get("maps") instanceof ArrayNode maps)
            maps.removeIf(it -> !counties.contains(it.path("county").asString()));
    }

    /// 带回 The facts and files in it, each as if the phone had sent it; a second time nothing changes.
    ///
    /// @throws Refusal `parcel.unreadable`, `parcel.broken`, `account.unknown`, `facts.too-many`
    Taken take(Actor dispatcher, byte[] file, Locale locale) {
        var envelope = read(new String(file, StandardCharsets.UTF_8));
        var worker = carriers.named(dispatcher, envelope.account());
        var content = opened(envelope, Direction.FROM_PHONE);
        var found = walls.within(Wall.of(worker), () -> unpacking.unpack(worker, content, locale));
        audit.record(dispatcher, Accounts.REGION, "parcel.take", worker.account(), String.valueOf(found.facts()));
        var answers = Envelope.closed(
                Direction.ANSWERS,
                worker.account(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                json.writeValueAsBytes(found.answers()),
                keys.of(worker.account()));
        return new Taken(worker, found, json.writeValueAsString(answers));
    }

    private Envelope read(String text) {
        try {
            var found = json.readValue(text, Envelope.class);
            if (found.form() == null || found.account() == null || found.made() == null || found.closed() == null)
                throw new Refusal("parcel.unreadable");
            return found;
        } catch (JacksonException nonsense) {
            throw new Refusal("parcel.unreadable");
        }
    }

    private JsonNode opened(Envelope envelope, Direction way) {
        return json.readTree(envelope.opened(way, keys.of(envelope.account())));
    }
}
