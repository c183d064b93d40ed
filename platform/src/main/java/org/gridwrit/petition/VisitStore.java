package org.gridwrit.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Asked with a petition that is in scope.
@Repository
class VisitStore {
    private static final String SELECT = """
            select id, goes, words, due_on, asked_by_name, state, visited_on, said, done_by_name from petition.visit
             where city_code = :city and petition_id = :petition
            """;
    private final JdbcClient jdbc;
    private final SealedText texts;

    VisitStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// False when it was asked before, under the same key.
    boolean add(Petition of, UUID id, NewVisit it, Actor by, Instant at) {
        return jdbc.sql("""
                insert into petition.visit
                  (city_code, id, petition_id, court_code, division_code, goes, words, due_on, asked_by_name, asked_at, state)
                values (:city, :id, :petition, :court, :place, :goes, :words, :due, :name, :at, 'ASKED')
                on conflict (city_code, id) do nothing
                """)
                        .param("city", of.id().city())
                        .param("id", id)
                        .param("petition", of.id().uuid())
                        .param("court", of.court())
                        .param("place", of.place())
                        .param("goes", it.goes().name())
                        .param("words", texts.close(it.words()))
                        .param("due", it.dueOn())
                        .param("name", by.name())
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    /// @param visitedOn absent for one that is called off
    void end(Petition of, UUID id, @Nullable LocalDate visitedOn, String said, Actor by, Instant at) {
        jdbc.sql("""
                update petition.visit set state = case when cast(:day as date) is null then 'CALLED_OFF' else 'MADE' end,
                       visited_on = :day, said = :said, done_by_name = :name, done_at = :at
                 where city_code = :city and id = :id and petition_id = :petition and state = 'ASKED'
                """)
                .param("city", of.id().city())
                .param("id", id)
                .param("petition", of.id().uuid())
                .param("day", visitedOn)
                .param("said", texts.close(said))
                .param("name", by.name())
                .param("at", Times.utc(at))
                .update();
    }

    List<Visit> of(Id petition) {
        return jdbc.sql(SELECT + " order by asked_at, id")
                .param("city", petition.city())
                .param("petition", petition.uuid())
                .query(this::visit)
                .list();
    }

    Optional<Visit> one(Id petition, UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("city", petition.city())
                .param("petition", petition.uuid())
                .param("id", id)
                .query(this::visit)
                .optional();
    }

    /// What one of the two has to go for.
    int waiting(Scope scope, List<String> cities, Visit.Goes goes, int most) {
        return jdbc.sql("""
                select count(*) from (
                  select distinct petition_id from petition.visit
                   where city_code = any(:cities) and state = 'ASKED' and goes = :goes
                     and (court_code like :courts or division_code like :places)
                   limit :most) counted
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("goes", goes.name())
                .param("courts", scope.courtPattern())
                .param("places", scope.divisionPattern())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private Visit visit(ResultSet row, int n) throws SQLException {
        return new Visit(
                row.getObject("id", UUID.class),
                Visit.Goes.valueOf(row.getString("goes")),
                texts.open(row.getString("words")),
                row.getObject("due_on", LocalDate.class),
                row.getString("asked_by_name"),
                Visit.State.valueOf(row.getString("state")),
                row.getObject("visited_on", LocalDate.class),
                texts.open(row.getString("said")),
                row.getString("done_by_name"));
    }
}
