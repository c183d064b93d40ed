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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Asked with a petition that is in scope.
@Repository
class PromiseStore {
    private static final String SELECT = """
            select id, words, promised_by, side, made_on, until, state, outcome, settled_by_name, settled_on
              from petition.promise where city_code = :city and petition_id = :petition
            """;
    private final JdbcClient jdbc;
    private final SealedText texts;

    PromiseStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// False when it was entered before, under the same key.
    boolean add(Petition of, UUID id, NewPromise it, Actor by, Instant at) {
        return jdbc.sql("""
                insert into petition.promise
                  (city_code, id, petition_id, court_code, division_code, words, promised_by, side, made_on, until, state,
                   entered_by_name, entered_at)
                values (:city, :id, :petition, :court, :place, :words, :by, :side, :made, :until, 'OPEN', :name, :at)
                on conflict (city_code, id) do nothing
                """)
                        .param("city", of.id().city())
                        .param("id", id)
                        .param("petition", of.id().uuid())
                        .param("court", of.court())
                        .param("place", of.place())
                        .param("words", texts.close(it.words()))
                        .param("by", texts.close(it.by()))
                        .param("side", it.side().name())
                        .param("made", it.madeOn())
                        .param("until", it.until())
                        .param("name", by.name())
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    void settle(Petition of, UUID id, boolean kept, String outcome, Actor by, LocalDate day) {
        jdbc.sql("""
                update petition.promise set state = :state, outcome = :outcome, settled_by_name = :name, settled_on = :day
                 where city_code = :city and id = :id and petition_id = :petition and state = 'OPEN'
                """)
                .param("city", of.id().city())
                .param("id", id)
                .param("petition", of.id().uuid())
                .param("state", kept ? "KEPT" : "BROKEN")
                .param("outcome", texts.close(outcome))
                .param("name", by.name())
                .param("day", day)
                .update();
    }

    /// The next to end first.
    List<Promise> of(Id petition) {
        return jdbc.sql(SELECT + " order by state = 'OPEN' desc, until, id")
                .param("city", petition.city())
                .param("petition", petition.uuid())
                .query(this::promise)
                .list();
    }

    Optional<Promise> one(Id petition, UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("city", petition.city())
                .param("petition", petition.uuid())
                .param("id", id)
                .query(this::promise)
                .optional();
    }

    record Ending(UUID id, UUID petition, LocalDate until) {}

    /// Open ones of a city that end by then and of which not all has been said.
    List<Ending> near(String city, LocalDate by) {
        return jdbc.sql("""
                select id, petition_id, until from petition.promise
                 where city_code = :city and state = 'OPEN' and until <= :by and told <> 'PROMISE_OVERDUE' order by id
                """)
                .param("city", city)
                .param("by", by)
                .query((row, _) -> new Ending(
                        row.getObject("id", UUID.class),
                        row.getObject("petition_id", UUID.class),
                        row.getObject("until", LocalDate.class)))
                .list();
    }

    /// False when it was said before.
    boolean tell(String city, UUID id, String what) {
        return jdbc.sql("""
                update petition.promise set told = :what where city_code = :city and id = :id and told <> :what
                """)
                        .param("city", city)
                        .param("id", id)
                        .param("what", what)
                        .update()
                == 1;
    }

    /// Open ones that end by then.
    int waiting(Scope scope, List<String> cities, LocalDate by, int most) {
        return jdbc.sql("""
                select count(*) from (
                  select distinct petition_id from petition.promise
                   where city_code = any(:cities) and state = 'OPEN' and until <= :by
                     and (court_code like :courts or division_code like :places)
                   limit :most) counted
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("by", by)
                .param("courts", scope.courtPattern())
                .param("places", scope.divisionPattern())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private Promise promise(ResultSet row, int n) throws SQLException {
        return new Promise(
                row.getObject("id", UUID.class),
                texts.open(row.getString("words")),
                texts.open(row.getString("promised_by")),
                Promise.Side.valueOf(row.getString("side")),
                row.getObject("made_on", LocalDate.class),
                row.getObject("until", LocalDate.class),
                Promise.State.valueOf(row.getString("state")),
                texts.open(row.getString("outcome")),
                row.getString("settled_by_name"),
                row.getObject("settled_on", LocalDate.class));
    }
}
