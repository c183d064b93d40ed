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
import org.gridwrit.testing.Unwalled;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Brings a task into any state the way people do, and reads what became of it.
@TestConfiguration(proxyBeanMethods = false)
public class Stage {
    static final LocalDate IN_TEN_DAYS = LocalDate.of(2026, 12, 3);

    @Bean
    @Primary
    public TurnedClock turnedClock() {
        return new TurnedClock();
    }

    @Bean
    public Scenes scenes(Tasks tasks, @Unwalled JdbcClient jdbc) {
        return new Scenes(tasks, jdbc);
    }

    public record Scenes(Tasks tasks, JdbcClient jdbc) {
        public Id planned(Cast cast) {
            return plan(cast.lu, wanted().to(null));
        }

        public Id dispatched(Cast cast) {
            return plan(cast.lu, wanted().to(cast.li));
        }

        public Id accepted(Cast cast) {
            var id = dispatched(cast);
            tasks.accept(cast.li, id, key());
            return id;
        }

        public Id reported(Cast cast) {
            var id = accepted(cast);
            tasks.report(cast.li, id, found());
            return id;
        }

        public Id returned(Cast cast) {
            var id = reported(cast);
            tasks.returnWith(cast.wei, id, key(), "请写明时间");
            return id;
        }

        public Id confirmed(Cast cast) {
            var id = accepted(cast);
            var found = found();
            tasks.report(cast.li, id, found);
            tasks.confirm(cast.wei, id, key(), found.id());
            return id;
        }

        public Id recused(Cast cast) {
            var id = dispatched(cast);
            tasks.recuse(cast.li, id, key(), "是我表弟");
            return id;
        }

        public Id reassigned(Cast cast) {
            var id = dispatched(cast);
            tasks.reassign(cast.lu, id, key(), toNong(cast), "已搬家", null);
            return id;
        }

        public Id withdrawn(Cast cast) {
            var id = dispatched(cast);
            tasks.withdraw(cast.wei, id, key(), "已履行");
            return id;
        }

        public Id expired(Cast cast) {
            var id = dispatched(cast);
            expire(IN_TEN_DAYS.plusDays(1));
            return id;
        }

        public void expire(LocalDate today) {
            tasks.expireDue(program(), Cast.CHONGZUO, today, 1000);
        }

        public Id in(State state, Cast cast) {
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

        public Id plan(Actor actor, Wanted wanted) {
            var planned = tasks.plan(actor, Cast.CHONGZUO, List.of(wanted.task()));
            return planned.dispatched().isEmpty()
                    ? planned.waiting().getFirst()
                    : planned.dispatched().getFirst();
        }

        public Id successorOf(Id id) {
            return jdbc.sql("select id from task.task where city_code = ? and predecessor_id = ?")
                    .params(id.city(), id.uuid())
                    .query((row, n) -> new Id(id.city(), row.getObject("id", UUID.class)))
                    .single();
        }

        public State stateOf(Id id) {
            return State.valueOf(String.valueOf(row(id).get("state")));
        }

        public Map<String, @Nullable Object> row(Id id) {
            return jdbc.sql("select * from task.task where city_code = ? and id = ?")
                    .params(id.city(), id.uuid())
                    .query()
                    .singleRow();
        }

        public int count(String table, Id task) {
            return jdbc.sql("select count(*) from task." + table + " where city_code = ? and task_id = ?")
                    .params(task.city(), task.uuid())
                    .query(Integer.class)
                    .single();
        }

        public List<String> audited(Id task) {
            return jdbc.sql("select action from audit.entry where city_code = ? and subject_id = ? order by action")
                    .params(task.city(), task.uuid())
                    .query((row, n) -> row.getString("action"))
                    .list();
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    public record Wanted(
            UUID caseId,
            UUID debtorId,
            byte[] index,
            TaskKind kind,
            String court,
            @Nullable UUID worker) {
        public Wanted to(@Nullable Actor actor) {
            return new Wanted(caseId, debtorId, index, kind, court, actor == null ? null : actor.worker());
        }

        public Wanted of(TaskKind other) {
            return new Wanted(caseId, debtorId, index, other, court, worker);
        }

        public Wanted by(String code) {
            return new Wanted(caseId, debtorId, index, kind, code, worker);
        }

        public NewTask task() {
            return task(true);
        }

        public NewTask task(boolean now) {
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

    public static Wanted wanted() {
        return new Wanted(
                key(),
                key(),
                key().toString().getBytes(StandardCharsets.US_ASCII),
                TaskKind.FIND_PERSON,
                Cast.PINGXIANG,
                null);
    }

    public static Destination toNong(Cast cast) {
        return new Destination(Cast.VILLAGE, Cast.CHONGZUO, new UUID(7, 8), cast.nong.worker());
    }

    public static Actor program() {
        return new Actor(Actor.SYSTEM, "GridWrit", Role.LIAISON, Cast.CHONGZUO, new Scope.OfCourt("桂"));
    }

    public static Report found() {
        return report(Outcome.FOUND, "在家，本人接谈");
    }

    public static Report report(Outcome outcome, String words) {
        return new Report(key(), outcome, words, null, null, TurnedClock.NOON);
    }

    public static UUID key() {
        return UUID.randomUUID();
    }
}
