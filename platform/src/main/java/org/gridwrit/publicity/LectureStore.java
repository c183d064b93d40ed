package org.gridwrit.publicity;

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
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Seen by the court that holds it and by those of the place; the case only by the court.
@Repository
class LectureStore {
    private static final String SELECT = """
            select city_code, id, court_code, division_code, held_on, venue, topic, audience, heads, speakers, words,
                   case when court_code like :courts then case_id end as case_id,
                   case when court_code like :courts then case_number end as case_number,
                   recorded_by_name, recorded_at, withdrawal,
                   (select count(*) from publicity.photo p where p.city_code = s.city_code and p.lecture_id = s.id) as photos
              from publicity.lecture s
            """;
    private static final String SCOPE = " and (court_code like :courts or division_code like :places)";

    private final JdbcClient jdbc;
    private final SealedText texts;

    LectureStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// The case a lecture was held at, and the task it was asked for by.
    record Occasion(
            @Nullable UUID casefile,
            @Nullable String number,
            @Nullable UUID task) {
        static final Occasion NONE = new Occasion(null, null, null);
    }

    /// @return false when it was recorded before
    boolean add(Id id, String court, NewLecture it, Occasion at, Actor by, Instant now) {
        return jdbc.sql("""
                insert into publicity.lecture
                  (city_code, id, court_code, division_code, held_on, venue, topic, audience, heads, speakers, words, case_id,
                   case_number, task_id, recorded_by, recorded_by_name, recorded_at)
                values (:city, :id, :court, :place, :held, :venue, :topic, :audience, :heads, :speakers, :words, :case,
                        :number, :task, :by, :name, :at)
                on conflict (city_code, id) do nothing
                """)
                        .param("city", id.city())
                        .param("id", id.uuid())
                        .param("court", court)
                        .param("place", it.place())
                        .param("held", it.held())
                        .param("venue", texts.close(it.venue()))
                        .param("topic", it.topic().name())
                        .param("audience", it.audience().name())
                        .param("heads", it.heads())
                        .param("speakers", texts.close(it.speakers()))
                        .param("words", texts.close(it.words()))
                        .param("case", at.casefile())
                        .param("number", at.number())
                        .param("task", at.task())
                        .param("by", by.account())
                        .param("name", by.name())
                        .param("at", Times.utc(now))
                        .update()
                == 1;
    }

    Optional<Lecture> named(Scope scope, Id id) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id" + SCOPE)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("courts", scope.courtPattern())
                .param("places", scope.divisionPattern())
                .query(this::lecture)
                .optional();
    }

    Optional<Lecture> lock(Scope scope, Id id) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id" + SCOPE + " for update of s")
                .param("city", id.city())
                .param("id", id.uuid())
                .param("courts", scope.courtPattern())
                .param("places", scope.divisionPattern())
                .query(this::lecture)
                .optional();
    }

    /// The latest day first.
    List<Lecture> list(Scope scope, List<String> cities, Period period, LocalDate held, UUID before, int limit) {
        return jdbc.sql(SELECT + " where city_code = any(:cities)" + SCOPE + """
                   and held_on between :from and :to and (held_on, id) < (:held, :before)
                 order by held_on desc, id desc limit :limit
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("courts", scope.courtPattern())
                .param("places", scope.divisionPattern())
                .param("from", period.from())
                .param("to", period.to())
                .param("held", held)
                .param("before", before)
                .param("limit", limit)
                .query(this::lecture)
                .list();
    }

    List<Lecture> ofCase(Scope scope, Id casefile) {
        return jdbc.sql(SELECT + " where city_code = :city and case_id = :case and court_code like :courts order by id")
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("courts", scope.courtPattern())
                .query(this::lecture)
                .list();
    }

    List<TopicSum> sums(Scope scope, List<String> cities, Period period) {
        return jdbc.sql("""
                select topic, count(*) as lectures, coalesce(sum(heads), 0) as heads from publicity.lecture
                 where city_code = any(:cities) and (court_code like :courts or division_code like :places)
                   and held_on between :from and :to and withdrawal is null
                 group by topic order by lectures desc, topic
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("courts", scope.courtPattern())
                .param("places", scope.divisionPattern())
                .param("from", period.from())
                .param("to", period.to())
                .query((row, _) -> new TopicSum(
                        Topic.valueOf(row.getString("topic")), row.getInt("lectures"), row.getLong("heads")))
                .list();
    }

    void withdraw(Id id, String reason, Actor by, Instant at) {
        jdbc.sql("""
                update publicity.lecture set withdrawal = :reason, withdrawn_by_name = :name, withdrawn_at = :at
                 where city_code = :city and id = :id
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("reason", texts.close(reason))
                .param("name", by.name())
                .param("at", Times.utc(at))
                .update();
    }

    private Lecture lecture(ResultSet row, int n) throws SQLException {
        return new Lecture(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getString("court_code"),
                row.getString("division_code"),
                row.getObject("held_on", LocalDate.class),
                texts.open(row.getString("venue")),
                Topic.valueOf(row.getString("topic")),
                Audience.valueOf(row.getString("audience")),
                row.getObject("heads", Integer.class),
                texts.open(row.getString("speakers")),
                texts.open(row.getString("words")),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                row.getString("recorded_by_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getInt("photos"),
                texts.openIfAny(row.getString("withdrawal")));
    }
}
