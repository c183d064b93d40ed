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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The cases in which something counts, and the facts that follow.
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

    void correct(CountedCase of) {
        jdbc.sql("""
                update statistics.counted_case set livelihood = :livelihood where city_code = :city and case_id = :case
                """)
                .param(
                        "livelihood",
                        of.livelihood() == null ? null : of.livelihood().name(),
                        Types.VARCHAR)
                .param("city", of.city())
                .param("case", of.id())
                .update();
    }

    List<Fact> facts(CountedCase of) {
        return jdbc.sql("""
                select measure, subject_id, day, village_code, amount_fen, kind, clue_id
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
                        new Fen(row.getLong("amount_fen")),
                        row.getString("kind"),
                        row.getObject("clue_id", UUID.class)))
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
                  village_code, livelihood, day, amount_fen, kind, clue_id)
                select :city, measure, subject_id, :case, :number, :court, village_code, :livelihood, day, amount_fen,
                       kind, clue_id
                  from unnest(:measures::text[], :subjects::uuid[], :villages::text[], :days::date[], :amounts::bigint[],
                    :kinds::text[], :clues::uuid[]) came (measure, subject_id, village_code, day, amount_fen, kind, clue_id)
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
                .param("kinds", texts(facts, Fact::kind))
                .param("clues", facts.stream().map(Fact::clue).toArray(UUID[]::new))
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
}
