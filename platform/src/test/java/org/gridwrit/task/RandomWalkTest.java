package org.gridwrit.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.task.Stage.key;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// Any people, any verbs, any order, with resends in between: the table keeps its CHECK, no acknowledged report is
/// lost,
/// what has ended stays as it ended, and one case never has the same thing open twice.
@TaskTest
@Transactional
class RandomWalkTest {
    @Autowired
    Tasks tasks;

    @Autowired
    TaskLists lists;

    @Autowired
    Stage.Scenes scenes;

    final Cast cast = new Cast();
    final Set<UUID> acknowledged = new HashSet<>();
    final List<Id> known = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 20261123})
    void noSequenceOfVerbsReachesAnUnlawfulStateOrLosesAReport(long seed) {
        var random = new Random(seed);
        var wanted = Stage.wanted().to(cast.li);
        known.add(scenes.plan(cast.lu, wanted));
        for (int step = 0; step < 150; step++) {
            var id = known.get(random.nextInt(known.size()));
            var before = scenes.row(id);
            var answered = attempt(random, id);
            var after = scenes.row(id);
            mustBeLawful(
                    State.valueOf(String.valueOf(before.get("state"))),
                    State.valueOf(String.valueOf(after.get("state"))),
                    answered);
            if (openOnes(wanted.caseId()) == 0) known.add(scenes.plan(cast.lu, wanted.to(cast.nong)));
        }
        assertThat(stored()).containsAll(acknowledged).hasSameSizeAs(acknowledged);
        assertThat(acknowledged).isNotEmpty();
    }

    private void mustBeLawful(State before, State after, String answer) {
        if (!answer.equals("ok")) assertThat(after).as(answer).isEqualTo(before);
        if (!before.open() && before != State.EXPIRED) assertThat(after).isEqualTo(before);
        if (before == State.EXPIRED) assertThat(after).isIn(State.EXPIRED, State.REASSIGNED);
    }

    private String attempt(Random random, Id id) {
        var people = List.of(cast.li, cast.nong, cast.wei, cast.lu, cast.huang, cast.above, cast.elsewhere);
        var who = people.get(random.nextInt(people.size()));
        try {
            run(random.nextInt(8), random, who, id);
            return "ok";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private void run(int verb, Random random, Actor who, Id id) {
        switch (verb) {
            case 0 -> tasks.accept(who, id, key());
            case 1, 2 -> {
                var report = Stage.report(random.nextBoolean() ? Outcome.FOUND : Outcome.MOVED_AWAY, "看过");
                tasks.report(who, id, report);
                acknowledged.add(report.id());
                if (random.nextBoolean()) tasks.report(who, id, report);
            }
            case 3 ->
                tasks.confirm(
                        who,
                        id,
                        key(),
                        lists.standing(cast.wei, id).map(Report::id).orElse(key()));
            case 4 -> tasks.returnWith(who, id, key(), "请补充");
            case 5 ->
                tasks.reassign(who, id, key(), Stage.toNong(cast), "换人", null).ifPresent(known::add);
            case 6 -> {
                if (random.nextInt(4) == 0) tasks.withdraw(who, id, key(), "已履行");
            }
            default -> tasks.dispatch(who, id, key(), cast.nong.worker());
        }
    }

    private int openOnes(UUID caseId) {
        int open = scenes.jdbc().sql("""
                        select count(*) from task.task
                         where case_id = ? and state in ('PLANNED', 'DISPATCHED', 'ACCEPTED', 'REPORTED', 'RETURNED')
                        """).param(caseId).query(Integer.class).single();
        assertThat(open).isLessThanOrEqualTo(1);
        return open;
    }

    private List<UUID> stored() {
        return known.stream()
                .flatMap(it -> scenes
                        .jdbc()
                        .sql("select id from task.report where city_code = ? and task_id = ?")
                        .params(it.city(), it.uuid())
                        .query(UUID.class)
                        .list()
                        .stream())
                .toList();
    }
}
