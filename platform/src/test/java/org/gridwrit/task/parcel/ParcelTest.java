package org.gridwrit.task.parcel;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.task.sync.SyncPhone.fact;
import static org.gridwrit.task.sync.SyncPhone.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.seal.Signatures;
import org.gridwrit.seal.Signatures.Signature;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Stage;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.TurnedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// 随身包 There and back without a network.
@TaskTest
class ParcelTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final byte[] PICTURE = HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffd9");

    @Autowired
    Parcels parcels;

    @Autowired
    ParcelKeys keys;

    @Autowired
    Signatures signatures;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    TurnedClock clock;

    @Autowired
    Clock now;

    final Cast cast = new Cast();

    @BeforeEach
    void liHasAnAccount() {
        scenes.jdbc()
                .sql("insert into grid.worker (city_code, id, name, township_code) values (?, ?, ?, ?)")
                .params(Cast.CHONGZUO, cast.li.worker(), "李", Cast.TOWNSHIP)
                .update();
        scenes.jdbc()
                .sql("""
                        insert into identity.account (id, login, name, password_hash, role, city_code, worker_id, approved_at)
                        values (?, ?, '李', '', 'WORKER', ?, ?, now())
                        """)
                .params(cast.li.account(), "li-" + cast.li.account(), Cast.CHONGZUO, cast.li.worker())
                .update();
    }

    @AfterEach
    void turnBack() {
        clock.reset();
    }

    @Test
    void whatLeavesIsWhatThePhoneMayKnowSealedForItAloneAndSigned() {
        var named = scenes.accepted(cast);
        var unnamed = scenes.dispatched(cast);

        var file = parcels.make(cast.huang, cast.li.account(), null);

        assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("黄某", named.toString());
        var envelope = JSON.readValue(file, Envelope.class);
        assertThat(signatures.holds(
                        envelope.words(),
                        new Signature(requireNonNull(envelope.key()), requireNonNull(envelope.signature()))))
                .isTrue();
        var changes = content(envelope).path("changes");
        assertThat(changes.path("whole").asBoolean()).isTrue();
        assertThat(changes.path("open").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder(named.toString(), unnamed.toString());
        assertThat(changes.toString()).contains("黄某").doesNotContain("执123号");
        assertThat(scenes.audited(new Id(Cast.CHONGZUO, cast.li.account()))).isEmpty();
        assertThat(lines(cast.huang)).containsExactly("parcel.make");
        assertThat(lines(cast.li)).contains("task.list");
    }

    @Test
    void anotherTownshipMakesNoneAndTakesNone() {
        assertThatThrownBy(() -> parcels.make(cast.farTownship, cast.li.account(), null))
                .hasMessage("account.unknown");
        assertThatThrownBy(() -> parcels.take(cast.farTownship, packed(0), Locale.CHINA))
                .hasMessage("account.unknown");
        assertThatThrownBy(() -> parcels.make(cast.wei, cast.li.account(), null))
                .hasMessage("access.role");
    }

    @Test
    void whatComesBackIsStoredOnceHoweverOftenTheFileIsBrought() {
        var task = scenes.dispatched(cast);
        var file = packed(0, fact("ACCEPT", task), report(task, "FOUND", "傍晚在家"));

        var first = parcels.take(cast.huang, file, Locale.CHINA);
        var again = parcels.take(cast.huang, file, Locale.CHINA);

        assertThat(first.found().said().answers())
                .extracting(it -> it.answer().name())
                .containsExactly("STORED", "STORED");
        assertThat(again.found().said().answers())
                .extracting(it -> it.answer().name())
                .containsExactly("SEEN_BEFORE", "SEEN_BEFORE");
        assertThat(scenes.stateOf(task)).isEqualTo(State.REPORTED);
        assertThat(scenes.count("report", task)).isEqualTo(1);
        assertThat(scenes.audited(task)).contains("task.report");
        assertThat(lines(cast.huang)).containsExactly("parcel.take", "parcel.take");
        var back =
                content(JSON.readValue(parcels.make(cast.huang, cast.li.account(), first.answers()), Envelope.class));
        assertThat(back.path("answers")
                        .path("facts")
                        .valueStream()
                        .map(it -> it.path("answer").asString()))
                .containsExactly("STORED", "STORED");
        assertThat(back.path("changes").toString()).contains("REPORTED");
    }

    @Test
    void whatIsShownAsFramesIsTheSameAndSmall() {
        for (int n = 0; n < 12; n++) scenes.accepted(cast);
        var file = parcels.make(cast.huang, cast.li.account(), null);

        var small = parcels.makeSmall(cast.huang, cast.li.account(), null);

        assertThat(small.length).isLessThan(file.length / 3);
        var envelope = JSON.readValue(small, Envelope.class);
        assertThat(signatures.holds(
                        envelope.words(),
                        new Signature(requireNonNull(envelope.key()), requireNonNull(envelope.signature()))))
                .isTrue();
        var told = content(envelope).path("changes");
        var whole = content(JSON.readValue(file, Envelope.class)).path("changes");
        for (var it : List.of("open", "errands", "watched"))
            assertThat(told.path(it)).isEqualTo(whole.path(it));
    }

    @Test
    void framesBringTheOutlinesOfTheCountiesThatTasksLieIn() {
        var told = (ObjectNode) JSON.readTree("""
                {"errands": [{"villageCode": "451481100201"}, {"villageCode": "451481100202"}],
                 "maps": [{"county": "451481", "path": "M0 0"}, {"county": "451423", "path": "M1 1"}]}""");

        Parcels.leaveMapsOfTasks(told);

        assertThat(told.path("maps").valueStream().map(it -> it.path("county").asString()))
                .containsExactly("451481");
    }

    @Test
    void whatAPhoneShowsAsFramesIsTakenLikeItsFile() {
        var task = scenes.accepted(cast);
        var key = keys.of(cast.li.account());
        var bytes = JSON.writeValueAsBytes(content(0, report(task, "FOUND", "傍晚在家")));
        var made = Instant.parse("2026-11-23T04:00:00.123Z");
        var shown = JSON.writeValueAsBytes(Envelope.packed(Direction.FROM_PHONE, cast.li.account(), made, bytes, key));

        for (int time = 0; time < 2; time++) parcels.take(cast.huang, shown, Locale.CHINA);

        assertThat(scenes.count("report", task)).isEqualTo(1);
        var called = (ObjectNode) JSON.readTree(shown);
        mustBeRefused(called.put("form", "gridwrit-parcel-1/FROM_PHONE"), "parcel.broken");
        var zeros = Envelope.packed(Direction.FROM_PHONE, cast.li.account(), made, new byte[5 << 20], key);
        mustBeRefused(JSON.writeValueAsBytes(zeros), "parcel.too-large");
    }

    @Test
    void twoDaysOnTheWayAreNoErrorOfTheClock() {
        var task = scenes.accepted(cast);
        var seen = now.instant();
        var right = packed(0, report(task, "FOUND", "在家").put("at", seen.toString()));
        var hourSlow = packed(
                Duration.ofHours(1).toMillis(),
                report(task, "FOUND", "还在家")
                        .put("at", seen.minus(Duration.ofHours(1)).toString()));
        clock.turn(Duration.ofDays(2));

        parcels.take(cast.huang, right, Locale.CHINA);
        parcels.take(cast.huang, hourSlow, Locale.CHINA);

        assertThat(scenes.jdbc()
                        .sql("select distinct seen_at from task.report where task_id = ?")
                        .param(task.uuid())
                        .query((row, _) ->
                                row.getObject(1, OffsetDateTime.class).toInstant())
                        .list())
                .containsExactly(seen);
    }

    @Test
    void picturesComeAlongWithTheirReceipts() throws Exception {
        var task = scenes.accepted(cast);
        var content = content(0, report(task, "FOUND", "在家"));
        var sha = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(PICTURE));
        content.putArray("files")
                .addObject()
                .put("id", new Id(task.city(), UUID.randomUUID()).toString())
                .put("task", task.toString())
                .put("report", content.path("facts").path(0).path("id").asString())
                .put("sha256", sha)
                .put("type", "image/jpeg")
                .put("use", "PHOTO")
                .put("content", Base64.getEncoder().encodeToString(PICTURE));
        var file = closed(content, Direction.FROM_PHONE, cast.li);

        for (int time = 0; time < 2; time++) {
            var taken = parcels.take(cast.huang, file, Locale.CHINA);
            assertThat(taken.found().complaints()).isEmpty();
            assertThat(taken.found()
                            .answers()
                            .path("files")
                            .path(0)
                            .path("sha256")
                            .asString())
                    .isEqualTo(sha);
        }
        assertThat(scenes.jdbc()
                        .sql("select count(*) from evidence.file where task_id = ?")
                        .param(task.uuid())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatWasChangedOnTheWayIsRefusedAsAWhole() {
        var task = scenes.accepted(cast);
        var file = packed(0, report(task, "FOUND", "在家"));
        var whole = (ObjectNode) JSON.readTree(file);
        var sealed = Base64.getDecoder().decode(whole.path("closed").asString());
        for (int at : new int[] {0, 12, sealed.length / 2, sealed.length - 1}) {
            sealed[at] ^= 1;
            mustBeRefused(whole.deepCopy().put("closed", Base64.getEncoder().encodeToString(sealed)), "parcel.broken");
            sealed[at] ^= 1;
        }
        mustBeRefused(whole.deepCopy().put("made", "2026-11-22T00:00:00Z"), "parcel.broken");
        mustBeRefused(whole.deepCopy().put("form", "gridwrit-parcel-1/TO_PHONE"), "parcel.unreadable");
        mustBeRefused(whole.deepCopy().put("account", cast.nong.account().toString()), "account.unknown");
        mustBeRefused(whole.deepCopy().remove(List.of("closed")), "parcel.unreadable");
        mustBeRefused("not a parcel".getBytes(StandardCharsets.UTF_8), "parcel.unreadable");
        mustBeRefused(Arrays.copyOf(file, file.length / 2), "parcel.unreadable");
        mustBeRefused(parcels.make(cast.huang, cast.li.account(), null), "parcel.unreadable");
        assertThat(scenes.count("report", task)).isZero();
    }

    private void mustBeRefused(JsonNode file, String code) {
        mustBeRefused(JSON.writeValueAsBytes(file), code);
    }

    private void mustBeRefused(byte[] file, String code) {
        assertThatThrownBy(() -> parcels.take(cast.huang, file, Locale.CHINA)).hasMessage(code);
    }

    private byte[] packed(long ahead, JsonNode... facts) {
        return closed(content(ahead, facts), Direction.FROM_PHONE, cast.li);
    }

    private static ObjectNode content(long ahead, JsonNode... facts) {
        var content = JSON.createObjectNode().put("device", "p1").put("ahead", ahead);
        content.putArray("facts").addAll(List.of(facts));
        return content;
    }

    private byte[] closed(JsonNode content, Direction way, Actor worker) {
        var key = keys.of(worker.account());
        var made = Instant.parse("2026-11-23T04:00:00.123Z");
        return JSON.writeValueAsBytes(
                Envelope.closed(way, worker.account(), made, JSON.writeValueAsBytes(content), key));
    }

    private JsonNode content(Envelope envelope) {
        return JSON.readTree(envelope.opened(Direction.TO_PHONE, keys.of(cast.li.account())));
    }

    private List<String> lines(Actor who) {
        return scenes.jdbc()
                .sql("select action from audit.entry where actor_id = ? order by id")
                .param(who.account())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
