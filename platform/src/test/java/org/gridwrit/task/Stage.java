package org.gridwrit.task;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Brings a task into any state the way people do, and reads what became of it.
@TestConfiguration(proxyBeanMethods = false)
class Stage {
    static final LocalDate IN_TEN_DAYS = LocalDate.of(2026, 12, 3);

    @Bean
    @Primary
    TurnedClock turnedClock() {
        return new TurnedClock();
    }

    @Bean
    Scenes scenes(Tasks tasks, JdbcClient jdbc) {
        return new Scenes(tasks, jdbc);
    }

    record Scenes(Tasks tasks, JdbcClient jdbc) {
        Id planned(Cast cast) {
            return plan(cast.lu, wanted().to(null));
        }

        Id dispatched(Cast cast) {
            return plan(cast.lu, wanted().to(cast.li));
        }

        Id accepted(Cast cast) {
            var id = dispatched(cast);
            tasks.accept(cast.li, id, key());
            return id;
        }

        Id reported(Cast cast) {
            var id = accepted(cast);
            tasks.report(cast.li, id, found());
            return id;
        }

        Id returned(Cast cast) {
            var id = reported(cast);
            tasks.returnWith(cast.wei, id, key(), "请写明时间");
            return id;
        }

        Id confirmed(Cast cast) {
            var id = accepted(cast);
            var found = found();
            tasks.report(cast.li, id, found);
            tasks.confirm(cast.wei, id, key(), found.id());
            return id;
        }

        Id recused(Cast cast) {
            var id = dispatched(cast);
            tasks.recuse(cast.li, id, key(), "是我表弟");
            return id;
        }

        Id reassigned(Cast cast) {
            var id = dispatched(cast);
            tasks.reassign(cast.lu, id, key(), toNong(cast), "已搬家", null);
            return id;
        }

        Id withdrawn(Cast cast) {
            var id = dispatched(cast);
            tasks.withdraw(cast.wei, id, key(), "已履行");
            return id;
        }

        Id expired(Cast cast) {
            var id = dispatched(cast);
            tasks.expireDue(program(), Cast.CHONGZUO, IN_TEN_DAYS.plusDays(1), 1000);
            return id;
        }

        Id in(State state, Cast cast) {
            return switch (state) {
                case PLANNED -> planned(cast);
                case DISPATCHED -> dispatched(cast);
                case ACCEPTED -> accepted(cast);
                case REPORTED -> reported(cast);
                case RETURNED -> returned(cast);
                case CONFIRMED -> confirmed(cast);
                case RECUSED -> recused(cast);
                case REASSIGNED -> reassigned(cast);
                case WITHDRAWN -> withdrawn(cast);
                case EXPIRED -> expired(cast);
            };
        }

        Id plan(Actor actor, Wanted wanted) {
            var planned = tasks.plan(actor, Cast.CHONGZUO, List.of(wanted.task()));
            return planned.dispatched().isEmpty()
                    ? planned.waiting().getFirst()
                    : planned.dispatched().getFirst();
        }

        Id successorOf(Id id) {
            return jdbc.sql("select id from task.task where city_code = ? and predecessor_id = ?")
                    .params(id.city(), id.uuid())
                    .query((row, n) -> new Id(id.city(), row.getObject("id", UUID.class)))
                    .single();
        }

        State stateOf(Id id) {
            return State.valueOf(String.valueOf(row(id).get("state")));
        }

        Map<String, @Nullable Object> row(Id id) {
            return jdbc.sql("select * from task.task where city_code = ? and id = ?")
                    .params(id.city(), id.uuid())
                    .query()
                    .singleRow();
        }

        int count(String table, Id task) {
            return jdbc.sql("select count(*) from task." + table + " where city_code = ? and task_id = ?")
                    .params(task.city(), task.uuid())
                    .query(Integer.class)
                    .single();
        }

        List<String> audited(Id task) {
            return jdbc.sql("select action from audit.entry where city_code = ? and subject_id = ? order by action")
                    .params(task.city(), task.uuid())
                    .query((row, n) -> row.getString("action"))
                    .list();
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Wanted(
            UUID caseId,
            UUID debtorId,
            byte[] index,
            TaskKind kind,
            String court,
            @Nullable UUID worker) {
        Wanted to(@Nullable Actor actor) {
            return new Wanted(caseId, debtorId, index, kind, court, actor == null ? null : actor.worker());
        }

        Wanted of(TaskKind other) {
            return new Wanted(caseId, debtorId, index, other, court, worker);
        }

        Wanted by(String code) {
            return new Wanted(caseId, debtorId, index, kind, code, worker);
        }

        NewTask task() {
            return task(true);
        }

        NewTask task(boolean now) {
            return new NewTask(
                    caseId,
                    court,
                    "（2026）" + court + "执123号",
                    Livelihood.WAGES,
                    debtorId,
                    "黄某",
                    "凭祥市凭祥镇北大路社区12号",
                    index,
                    kind,
                    "请当面找到本人",
                    Priority.NORMAL,
                    IN_TEN_DAYS,
                    Cast.VILLAGE,
                    Cast.CHONGZUO,
                    new UUID(7, 7),
                    worker,
                    now);
        }
    }

    static Wanted wanted() {
        return new Wanted(
                key(),
                key(),
                key().toString().getBytes(StandardCharsets.US_ASCII),
                TaskKind.FIND_PERSON,
                Cast.PINGXIANG,
                null);
    }

    static Destination toNong(Cast cast) {
        return new Destination(Cast.VILLAGE, Cast.CHONGZUO, new UUID(7, 8), cast.nong.worker());
    }

    static Actor program() {
        return new Actor(Actor.SYSTEM, "GridWrit", Role.LIAISON, Cast.CHONGZUO, new Scope.OfCourt("桂"));
    }

    static Report found() {
        return report(Outcome.FOUND, "在家，本人接谈");
    }

    static Report report(Outcome outcome, String words) {
        return new Report(key(), outcome, words, null, null, TurnedClock.NOON);
    }

    static UUID key() {
        return UUID.randomUUID();
    }
}
