package org.gridwrit.task.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.task.Stage.key;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.seal.Seal;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Report;
import org.gridwrit.task.Stage;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.Tasks;
import org.gridwrit.task.TurnedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Two phones of one worker, days without a signal, requests that are cut off, answers that are lost, copies in any
/// order, and a court that returns, reassigns, withdraws and confirms in between – against a model that knows nothing
/// but
/// what the worker entered: everything is there once, and each phone ends up with the list the court has.
@TaskTest
class SyncModelTest {
    private static final int STEPS = 120;

    @Autowired
    MockMvc mvc;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskLists lists;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    TurnedClock clock;

    @Autowired
    Seal seal;

    final Cast cast = new Cast();

    /// What the worker entered, by id.
    final Map<String, ObjectNode> entered = new LinkedHashMap<>();
    final Map<String, String> answered = new LinkedHashMap<>();
    final List<Id> known = new ArrayList<>();

    @AfterEach
    void turnBack() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 1949, 20261124, 451481})
    void nothingIsThereTwiceAndNothingIsLost(long seed) throws Exception {
        var random = new Random(seed);
        var phones = List.of(new ModelPhone(new SyncPhone(mvc, cast.li)), new ModelPhone(new SyncPhone(mvc, cast.li)));
        for (int i = 0; i < 4; i++) known.add(scenes.dispatched(cast));
        for (int step = 0; step < STEPS; step++) {
            var phone = phones.get(random.nextInt(2));
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> enter(random, phone);
                case 3, 4 -> phone.send(random, answered);
                case 5 -> phone.pull();
                case 6 -> clock.turn(Duration.ofMinutes(random.nextInt(60 * 24)));
                default -> court(random);
            }
        }
        for (var phone : phones) phone.sendAll(random, answered);
        for (int i = 0; i < 20; i++) court(random);
        for (var phone : phones) {
            phone.pull();
            assertThat(phone.mirror()).as("seed " + seed).isEqualTo(open());
        }
        everythingIsThereOnce(seed);
    }

    private void enter(Random random, ModelPhone phone) {
        var task = known.get(random.nextInt(known.size()));
        var fact = switch (random.nextInt(6)) {
            case 0 -> SyncPhone.fact("ACCEPT", task);
            case 1 -> SyncPhone.fact("RECUSE", task).put("reason", "是我表弟");
            case 2 -> SyncPhone.fact("SAFETY", task);
            case 3 -> SyncPhone.report(task, "NOT_FOUND", "");
            default -> SyncPhone.report(task, "FOUND", "在家 " + entered.size());
        };
        entered.put(fact.path("id").asString(), fact);
        phone.enter(fact);
    }

    private void court(Random random) {
        var task = known.get(random.nextInt(known.size()));
        try {
            switch (random.nextInt(5)) {
                case 0 -> known.add(scenes.dispatched(cast));
                case 1 -> tasks.returnWith(cast.wei, task, key(), "请写明时间");
                case 2 -> tasks.reassign(cast.lu, task, key(), Stage.toNong(cast), "换人", null);
                case 3 -> tasks.withdraw(cast.wei, task, key(), "已履行");
                default ->
                    tasks.confirm(
                            cast.wei,
                            task,
                            key(),
                            lists.standing(cast.wei, task).map(Report::id).orElse(key()));
            }
        } catch (Refusal notNow) {
            // The court tries what is not possible in this state, too.
            assertThat(notNow.code()).isNotEmpty();
        }
    }

    private void everythingIsThereOnce(long seed) {
        assertThat(answered.keySet()).as("seed " + seed).containsExactlyInAnyOrderElementsOf(entered.keySet());
        entered.forEach((id, fact) -> {
            var kind = fact.path("kind").asString();
            var refused = "REFUSED".equals(answered.get(id));
            // What was refused once and taken later, because the answer was lost, stands in both.
            if (refused) {
                assertThat(count("select count(*) from task.refused_fact where id = :id", kept(fact)))
                        .isEqualTo(1);
            }
            if (kind.equals("REPORT") || kind.equals("SAFETY"))
                assertThat(refused).as(kind + id).isFalse();
            var table = kind.equals("SAFETY") ? "task.alarm" : "task.fact";
            assertThat(count("select count(*) from " + table + " where id = :id", UUID.fromString(id)))
                    .as("%s %s of seed %d", kind, id, seed)
                    .isEqualTo(refused ? 0 : 1);
            if (kind.equals("REPORT")) {
                for (var once : List.of("task.report", "task.event")) {
                    assertThat(count("select count(*) from " + once + " where id = :id", UUID.fromString(id)))
                            .as(once)
                            .isEqualTo(1);
                }
            }
        });
    }

    private UUID kept(JsonNode fact) {
        return UUID.nameUUIDFromBytes(seal.index(cast.li.worker() + fact.toString()));
    }

    private int count(String sql, UUID id) {
        return scenes.jdbc().sql(sql).param("id", id).query(Integer.class).single();
    }

    private Map<String, String> open() {
        var found = new LinkedHashMap<String, String>();
        scenes.jdbc()
                .sql("""
                        select city_code || '-' || id as id, state from task.task
                         where worker_id = ? and state in ('DISPATCHED', 'ACCEPTED', 'REPORTED', 'RETURNED')
                        """)
                .param(cast.li.worker())
                .query((row, _) -> found.put(row.getString("id"), row.getString("state")))
                .list();
        return found;
    }

    /// Does as the contract says, and no more: `docs/field-sync.md`.
    private static final class ModelPhone {
        private final SyncPhone wire;
        private final List<ObjectNode> outbox = new ArrayList<>();
        private final Map<String, String> mirror = new LinkedHashMap<>();

        ModelPhone(SyncPhone wire) {
            this.wire = wire;
        }

        Map<String, String> mirror() {
            return mirror;
        }

        void enter(ObjectNode fact) {
            outbox.add(fact);
        }

        void pull() throws Exception {
            var changes = wire.pull();
            if (changes == null) return;
            take(changes);
            if (!mirror.keySet().containsAll(ids(changes))) {
                wire.forget();
                take(wire.mustPull());
            }
        }

        private void take(JsonNode changes) {
            if (changes.path("whole").asBoolean()) mirror.clear();
            for (var it : changes.path("errands"))
                mirror.put(it.path("id").asString(), it.path("state").asString());
            mirror.keySet().retainAll(ids(changes));
        }

        private static Set<String> ids(JsonNode changes) {
            var ids = new HashSet<String>();
            for (var it : changes.path("open")) ids.add(it.asString());
            return ids;
        }

        /// Some of what there is, some of it twice, in whatever order; then it may be cut off, or the answer lost.
        void send(Random random, Map<String, String> answered) throws Exception {
            if (outbox.isEmpty()) return;
            var some = new ArrayList<ObjectNode>();
            for (int i = random.nextInt(4) + 1; i > 0; i--) some.add(outbox.get(random.nextInt(outbox.size())));
            if (random.nextInt(4) == 0) {
                var body = "{\"facts\":" + some + "}";
                var status = wire.send(body.substring(0, random.nextInt(body.length())))
                        .getStatus();
                assertThat(status).isEqualTo(400);
                return;
            }
            var answers = wire.push(some.toArray(JsonNode[]::new));
            if (random.nextInt(4) > 0) hear(some, answers, answered);
        }

        void sendAll(Random random, Map<String, String> answered) throws Exception {
            Collections.shuffle(outbox, random);
            while (!outbox.isEmpty()) {
                var some = List.copyOf(outbox.subList(0, Math.min(20, outbox.size())));
                hear(some, wire.push(some.toArray(JsonNode[]::new)), answered);
            }
        }

        private void hear(List<ObjectNode> sent, List<JsonNode> answers, Map<String, String> answered) {
            for (int i = 0; i < answers.size(); i++) {
                var answer = answers.get(i).path("answer").asString();
                assertThat(answer).isNotEqualTo("RETRY");
                answered.merge(sent.get(i).path("id").asString(), answer, (a, b) -> a.equals("REFUSED") ? b : a);
                outbox.remove(sent.get(i));
            }
        }
    }
}
