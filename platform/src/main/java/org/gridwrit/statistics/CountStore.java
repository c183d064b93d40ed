package org.gridwrit.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /// Holds the cases until commit. A livelihood once known stays: a replayed older event must not unsay it.
    ///
    /// @param told of one city, each case once, in the order of their keys, so that nothing deadlocks
    List<CountedCase> lock(List<CountedCase> told) {
        return jdbc.sql("""
                insert into statistics.counted_case as known (city_code, case_id, case_number, court_code, livelihood)
                select :city, id, number, court, livelihood
                  from unnest(cast(:ids as uuid[]), cast(:numbers as text[]), cast(:courts as text[]),
                         cast(:livelihoods as text[])) with ordinality came (id, number, court, livelihood, place)
                 order by place
                on conflict (city_code, case_id) do update
                   set livelihood = coalesce(known.livelihood, excluded.livelihood)
                returning city_code, case_id, case_number, court_code, livelihood
                """)
                .param("city", told.getFirst().city())
                .param("ids", told.stream().map(CountedCase::id).toArray(UUID[]::new))
                .param("numbers", told.stream().map(CountedCase::number).toArray(String[]::new))
                .param("courts", told.stream().map(CountedCase::court).toArray(String[]::new))
                .param(
                        "livelihoods",
                        told.stream()
                                .map(CountedCase::livelihood)
                                .map(it -> it == null ? null : it.name())
                                .toArray(String[]::new))
                .query((row, _) -> counted(row))
                .list();
    }

    /// Holds the next cases of a city until commit.
    List<CountedCase> hold(String city, UUID after, int many) {
        return jdbc.sql("""
                select city_code, case_id, case_number, court_code, livelihood from statistics.counted_case
                 where city_code = :city and case_id > :after order by case_id limit :many for update
                """)
                .param("city", city)
                .param("after", after)
                .param("many", many)
                .query((row, _) -> counted(row))
                .list();
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

    /// A fact of a case.
    record Of(CountedCase of, Fact fact) {}

    private record Known(UUID caseId, Fact fact) {}

    Map<UUID, Set<Fact>> facts(String city, Collection<UUID> cases) {
        return jdbc
                .sql("""
                select case_id, measure, subject_id, day, village_code, amount_fen, kind, clue_id
                  from statistics.fact
                 where city_code = :city and case_id = any(:cases)
                """)
                .param("city", city)
                .param("cases", cases.toArray(UUID[]::new))
                .query((row, _) -> new Known(
                        row.getObject("case_id", UUID.class),
                        new Fact(
                                Measure.valueOf(row.getString("measure")),
                                row.getObject("subject_id", UUID.class),
                                row.getObject("day", LocalDate.class),
                                row.getString("village_code"),
                                new Fen(row.getLong("amount_fen")),
                                row.getString("kind"),
                                row.getObject("clue_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Known::caseId, Collectors.mapping(Known::fact, Collectors.toSet())));
    }

    void remove(String city, List<Of> facts) {
        if (facts.isEmpty()) return;
        jdbc.sql("""
                delete from statistics.fact f
                 using unnest(:measures::text[], :subjects::uuid[]) gone (measure, subject_id)
                 where f.city_code = :city and f.measure = gone.measure and f.subject_id = gone.subject_id
                """)
                .param("city", city)
                .param("measures", texts(facts, it -> it.fact().measure()))
                .param("subjects", facts.stream().map(it -> it.fact().subject()).toArray(UUID[]::new))
                .update();
    }

    void add(String city, List<Of> facts) {
        if (facts.isEmpty()) return;
        jdbc.sql("""
                insert into statistics.fact (city_code, measure, subject_id, case_id, case_number, court_code,
                  village_code, livelihood, day, amount_fen, kind, clue_id)
                select :city, measure, subject_id, case_id, case_number, court_code, village_code, livelihood, day,
                       amount_fen, kind, clue_id
                  from unnest(:measures::text[], :subjects::uuid[], :cases::uuid[], :numbers::text[], :courts::text[],
                    :villages::text[], :livelihoods::text[], :days::date[], :amounts::bigint[], :kinds::text[],
                    :clues::uuid[])
                  came (measure, subject_id, case_id, case_number, court_code, village_code, livelihood, day, amount_fen,
                    kind, clue_id)
                """)
                .param("city", city)
                .param("measures", texts(facts, it -> it.fact().measure()))
                .param("subjects", facts.stream().map(it -> it.fact().subject()).toArray(UUID[]::new))
                .param("cases", facts.stream().map(it -> it.of().id()).toArray(UUID[]::new))
                .param("numbers", texts(facts, it -> it.of().number()))
                .param("courts", texts(facts, it -> it.of().court()))
                .param("villages", texts(facts, it -> it.fact().village()))
                .param(
                        "livelihoods",
                        facts.stream()
                                .map(it -> it.of().livelihood())
                                .map(it -> it == null ? null : it.name())
                                .toArray(String[]::new))
                .param("days", texts(facts, it -> it.fact().day()))
                .param(
                        "amounts",
                        facts.stream().map(it -> it.fact().amount().value()).toArray(Long[]::new))
                .param("kinds", texts(facts, it -> it.fact().kind()))
                .param("clues", facts.stream().map(it -> it.fact().clue()).toArray(UUID[]::new))
                .update();
    }

    private static String[] texts(List<Of> facts, Function<Of, Object> column) {
        return facts.stream().map(it -> column.apply(it).toString()).toArray(String[]::new);
    }

    private static CountedCase counted(ResultSet row) throws SQLException {
        var livelihood = row.getString("livelihood");
        return new CountedCase(
                row.getString("city_code"),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                row.getString("court_code"),
                livelihood == null ? null : Livelihood.valueOf(livelihood));
    }
}
