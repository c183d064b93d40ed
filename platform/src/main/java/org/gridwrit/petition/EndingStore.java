package org.gridwrit.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.division.Holidays;
import org.gridwrit.petition.law.FollowUps;
import org.gridwrit.petition.law.PetitionOutcome;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How petitions ended, and who asks afterwards. Asked with a petition that is in scope.
@Repository
class EndingStore {
    private final JdbcClient jdbc;
    private final SealedText texts;
    private final Holidays holidays;
    private final Keys keys;

    EndingStore(JdbcClient jdbc, SealedText texts, Holidays holidays, Keys keys) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.holidays = holidays;
        this.keys = keys;
    }

    /// False when it was ended before, under the same key.
    boolean end(Petition of, UUID ending, PetitionOutcome outcome, String words, LocalDate day, Actor by, Instant at) {
        var added = jdbc.sql("""
                insert into petition.ending
                  (city_code, id, petition_id, court_code, division_code, outcome, words, ended_on, entered_by_name, entered_at)
                values (:city, :id, :petition, :court, :place, :outcome, :words, :day, :name, :at)
                on conflict (city_code, id) do nothing
                """)
                .param("city", of.id().city())
                .param("id", ending)
                .param("petition", of.id().uuid())
                .param("court", of.court())
                .param("place", of.place())
                .param("outcome", outcome.name())
                .param("words", texts.close(words))
                .param("day", day)
                .param("name", by.name())
                .param("at", Times.utc(at))
                .update();
        if (added == 0) return false;
        FollowUps.DAYS.forEach(days -> wait(of, ending, days, day.plusDays(days)));
        return true;
    }

    private void wait(Petition of, UUID ending, int days, LocalDate nominal) {
        jdbc.sql("""
                insert into petition.follow_up
                  (city_code, id, petition_id, court_code, division_code, ending_id, days, nominal_on, state)
                values (:city, :id, :petition, :court, :place, :ending, :days, :nominal, 'WAITING')
                """)
                .param("city", of.id().city())
                .param("id", keys.next())
                .param("petition", of.id().uuid())
                .param("court", of.court())
                .param("place", of.place())
                .param("ending", ending)
                .param("days", days)
                .param("nominal", nominal)
                .update();
    }

    /// They came again, or it did not last: nobody asks whether it has.
    void drop(Id petition) {
        jdbc.sql("""
                update petition.follow_up set state = 'DROPPED'
                 where city_code = :city and petition_id = :petition and state in ('WAITING', 'OPEN')
                """)
                .param("city", petition.city())
                .param("petition", petition.uuid())
                .update();
    }

    void done(Petition of, UUID id, boolean well, String words, Actor by, LocalDate day) {
        jdbc.sql("""
                update petition.follow_up set state = 'DONE', well = :well, words = :words, done_by_name = :name, done_on = :day
                 where city_code = :city and petition_id = :petition and id = :id and state = 'OPEN'
                """)
                .param("city", of.id().city())
                .param("petition", of.id().uuid())
                .param("id", id)
                .param("well", well)
                .param("words", texts.close(words))
                .param("name", by.name())
                .param("day", day)
                .update();
    }

    /// What waits in a city and whose day may have come; a holiday may move it on.
    record Nearing(UUID id, UUID petition, String court, LocalDate nominal) {}

    List<Nearing> near(String city, LocalDate today) {
        return jdbc.sql("""
                select id, petition_id, court_code, nominal_on from petition.follow_up
                 where city_code = :city and state = 'WAITING' and nominal_on <= :today order by id
                """)
                .param("city", city)
                .param("today", today)
                .query((row, _) -> new Nearing(
                        row.getObject("id", UUID.class),
                        row.getObject("petition_id", UUID.class),
                        row.getString("court_code"),
                        row.getObject("nominal_on", LocalDate.class)))
                .list();
    }

    /// False when another instance was first, or they came again meanwhile.
    boolean open(String city, UUID id, LocalDate today) {
        return jdbc.sql("""
                update petition.follow_up set state = 'OPEN', opened_on = :today
                 where city_code = :city and id = :id and state = 'WAITING'
                """)
                        .param("city", city)
                        .param("id", id)
                        .param("today", today)
                        .update()
                == 1;
    }

    List<Ended> endings(Id petition) {
        return jdbc.sql("""
                select id, outcome, words, ended_on, entered_by_name, entered_at from petition.ending
                 where city_code = :city and petition_id = :petition order by entered_at, id
                """)
                .param("city", petition.city())
                .param("petition", petition.uuid())
                .query((row, _) -> new Ended(
                        row.getObject("id", UUID.class),
                        PetitionOutcome.valueOf(row.getString("outcome")),
                        texts.open(row.getString("words")),
                        row.getObject("ended_on", LocalDate.class),
                        row.getString("entered_by_name"),
                        row.getObject("entered_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    List<FollowUp> followUps(Id petition) {
        return jdbc.sql("""
                select id, days, nominal_on, state, done_on, well, words, done_by_name from petition.follow_up
                 where city_code = :city and petition_id = :petition order by nominal_on, id
                """)
                .param("city", petition.city())
                .param("petition", petition.uuid())
                .query((row, _) -> followUp(row))
                .list();
    }

    Optional<FollowUp> followUp(Id petition, UUID id) {
        return followUps(petition).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    int waiting(Scope scope, List<String> cities, int most) {
        return jdbc.sql("""
                select count(*) from (
                  select distinct petition_id from petition.follow_up
                   where city_code = any(:cities) and state = 'OPEN'
                     and (court_code like :courts or division_code like :places)
                   limit :most) counted
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("courts", scope.courtPattern())
                .param("places", scope.divisionPattern())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private FollowUp followUp(ResultSet row) throws SQLException {
        return new FollowUp(
                row.getObject("id", UUID.class),
                row.getInt("days"),
                FollowUps.due(row.getObject("nominal_on", LocalDate.class), holidays::orNextWorkingDay),
                FollowUp.State.valueOf(row.getString("state")),
                row.getObject("done_on", LocalDate.class),
                row.getObject("well", Boolean.class),
                texts.open(row.getString("words")),
                row.getString("done_by_name"));
    }
}
