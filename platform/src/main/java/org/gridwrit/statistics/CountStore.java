package org.gridwrit.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.shared.Fen;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.TaskKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What happened in a case, and the facts that follow.
@Repository
class CountStore {
    private final JdbcClient jdbc;

    CountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Holds the case until commit. A livelihood once known stays: a replayed older event must not unsay it.
    CountedCase lock(CountedCase told) {
        return jdbc.sql("""
                insert into statistics.counted_case as known (city_code, case_id, case_number, court_code, livelihood)
                values (:city, :id, :number, :court, :livelihood)
                on conflict (city_code, case_id) do update
                   set livelihood = coalesce(known.livelihood, excluded.livelihood)
                returning case_number, court_code, livelihood
                """)
                .param("city", told.city())
                .param("id", told.id())
                .param("number", told.number())
                .param("court", told.court())
                .param(
                        "livelihood",
                        told.livelihood() == null ? null : told.livelihood().name())
                .query((row, _) -> counted(told, row))
                .single();
    }

    /// @return false when it is known already
    boolean add(CountedCase of, Happening happening) {
        var confirmed = happening instanceof Happening.Confirmation it ? it : null;
        var recovered = happening instanceof Happening.Recovery it ? it : null;
        var kind = switch (happening) {
            case Happening.Confirmation _ -> "CONFIRMATION";
            case Happening.Closing _ -> "CLOSING";
            case Happening.Recovery _ -> "RECOVERY";
        };
        return jdbc.sql("""
                insert into statistics.happening (city_code, id, case_id, court_code, kind, day, village_code, task_kind,
                  outcome, clue, amount_fen)
                values (:city, :id, :case, :court, :kind, :day, :village, :taskKind, :outcome, :clue, :amount)
                on conflict (city_code, id) do nothing
                """)
                        .param("city", of.city())
                        .param("id", happening.id())
                        .param("case", of.id())
                        .param("court", of.court())
                        .param("kind", kind)
                        .param("day", happening.day())
                        .param("village", confirmed == null ? null : confirmed.village())
                        .param(
                                "taskKind",
                                confirmed == null ? null : confirmed.kind().name())
                        .param(
                                "outcome",
                                confirmed == null ? null : confirmed.outcome().name())
                        .param("clue", confirmed == null ? null : confirmed.clue(), Types.BOOLEAN)
                        .param(
                                "amount",
                                recovered == null ? null : recovered.amount().value(),
                                Types.BIGINT)
                        .update()
                == 1;
    }

    List<Happening> happenings(CountedCase of) {
        return jdbc.sql("""
                select id, kind, day, village_code, task_kind, outcome, clue, amount_fen
                  from statistics.happening
                 where city_code = :city and case_id = :case
                """)
                .param("city", of.city())
                .param("case", of.id())
                .query((row, _) -> happening(row))
                .list();
    }

    List<Fact> facts(CountedCase of) {
        return jdbc.sql("""
                select measure, subject_id, day, village_code, amount_fen
                  from statistics.fact
                 where city_code = :city and case_id = :case
                """)
                .param("city", of.city())
                .param("case", of.id())
                .query((row, _) -> new Fact(
                        Measure.valueOf(row.getString("measure")),
                        row.getObject("subject_id", UUID.class),
                        row.getObject("day", LocalDate.class),
                        row.getString("village_code"),
                        new Fen(row.getLong("amount_fen"))))
                .list();
    }

    void remove(CountedCase of, List<Fact> facts) {
        if (facts.isEmpty()) return;
        jdbc.sql("""
                delete from statistics.fact f
                 using unnest(:measures::text[], :subjects::uuid[]) gone (measure, subject_id)
                 where f.city_code = :city and f.measure = gone.measure and f.subject_id = gone.subject_id
                """)
                .param("city", of.city())
                .param("measures", texts(facts, Fact::measure))
                .param("subjects", facts.stream().map(Fact::subject).toArray(UUID[]::new))
                .update();
    }

    void add(CountedCase of, List<Fact> facts) {
        if (facts.isEmpty()) return;
        jdbc.sql("""
                insert into statistics.fact (city_code, measure, subject_id, case_id, case_number, court_code,
                  village_code, livelihood, day, amount_fen)
                select :city, measure, subject_id, :case, :number, :court, village_code, :livelihood, day, amount_fen
                  from unnest(:measures::text[], :subjects::uuid[], :villages::text[], :days::date[], :amounts::bigint[])
                    came (measure, subject_id, village_code, day, amount_fen)
                """)
                .param("city", of.city())
                .param("case", of.id())
                .param("number", of.number())
                .param("court", of.court())
                .param(
                        "livelihood",
                        of.livelihood() == null ? null : of.livelihood().name(),
                        Types.VARCHAR)
                .param("measures", texts(facts, Fact::measure))
                .param("subjects", facts.stream().map(Fact::subject).toArray(UUID[]::new))
                .param("villages", texts(facts, Fact::village))
                .param("days", texts(facts, Fact::day))
                .param("amounts", facts.stream().map(it -> it.amount().value()).toArray(Long[]::new))
                .update();
    }

    private static String[] texts(List<Fact> facts, Function<Fact, Object> column) {
        return facts.stream().map(it -> column.apply(it).toString()).toArray(String[]::new);
    }

    private static CountedCase counted(CountedCase told, ResultSet row) throws SQLException {
        var livelihood = row.getString("livelihood");
        return new CountedCase(
                told.city(),
                told.id(),
                row.getString("case_number"),
                row.getString("court_code"),
                livelihood == null ? null : Livelihood.valueOf(livelihood));
    }

    private static Happening happening(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var day = row.getObject("day", LocalDate.class);
        return switch (row.getString("kind")) {
            case "CONFIRMATION" ->
                new Happening.Confirmation(
                        id,
                        day,
                        row.getString("village_code"),
                        TaskKind.valueOf(row.getString("task_kind")),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getBoolean("clue"));
            case "CLOSING" -> new Happening.Closing(id, day);
            case "RECOVERY" -> new Happening.Recovery(id, day, new Fen(row.getLong("amount_fen")));
            case String other -> throw new IllegalStateException("happening.kind " + other);
        };
    }
}
