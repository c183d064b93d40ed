package org.gridwrit.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.TaskKind;
import org.gridwrit.training.OwnCourse.Decision;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is approved everybody of the city learns from; the other versions are the court's own.
@Repository
class OwnCourseStore {
    private static final String COLUMNS =
            " city_code, id, version, court_code, title, kinds, lessons, questions, pass_mark, paper, valid_months, pictures,"
                    + " state, asked_by, asked_by_name, asked_at, decided_by_name, decided_at, decided_words"
                    + " from training.own_course ";

    private final JdbcClient jdbc;
    private final SealedText texts;

    OwnCourseStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// False when that version is there already.
    boolean add(OwnCourse it) {
        var text = it.text();
        return jdbc.sql("""
                insert into training.own_course
                  (city_code, id, version, court_code, title, kinds, lessons, questions, pass_mark, paper, valid_months,
                   pictures, state, asked_by, asked_by_name, asked_at)
                values (:city, :id, :version, :court, :title, :kinds, :lessons, :questions, :mark, :paper, :months,
                        :pictures, :state, :by, :name, :at)
                on conflict (city_code, id, version) do nothing
                """)
                        .param("city", it.id().city())
                        .param("id", it.id().uuid())
                        .param("version", it.version())
                        .param("court", it.court())
                        .param("title", text.title())
                        .param(
                                "kinds",
                                text.kinds().stream().map(Enum::name).sorted().toArray(String[]::new))
                        .param("lessons", text.lessons())
                        .param("questions", text.questions())
                        .param("mark", text.passMark())
                        .param("paper", text.paper())
                        .param("months", text.validMonths())
                        .param("pictures", it.pictures().toArray(UUID[]::new))
                        .param("state", it.state().name())
                        .param("by", it.askedBy())
                        .param("name", it.askedByName())
                        .param("at", Times.utc(it.askedAt()))
                        .update()
                == 1;
    }

    /// Of the own court, the latest first.
    List<OwnCourse> versions(Scope.OfCourt scope, Id id) {
        return jdbc.sql("select" + COLUMNS + """
                where city_code = :city and id = :id and court_code = :court order by version desc for update
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("court", scope.code())
                .query(this::course)
                .list();
    }

    /// The last version of each of the own court's.
    List<OwnCourse> list(Scope.OfCourt scope, String city) {
        return jdbc.sql("select distinct on (id)" + COLUMNS + """
                where city_code = :city and court_code = :court order by id, version desc
                """)
                .param("city", city)
                .param("court", scope.code())
                .query(this::course)
                .list();
    }

    /// For everybody of the city.
    List<OwnCourse> approved(String city) {
        return jdbc.sql("select" + COLUMNS + "where city_code = :city and state = 'APPROVED' order by id")
                .param("city", city)
                .query(this::course)
                .list();
    }

    Optional<OwnCourse> approved(String city, UUID id) {
        return jdbc.sql("select" + COLUMNS + "where city_code = :city and id = :id and state = 'APPROVED'")
                .param("city", city)
                .param("id", id)
                .query(this::course)
                .optional();
    }

    void decide(Id id, int version, OwnCourseState state, Actor by, Instant at, @Nullable String reason) {
        jdbc.sql("""
                update training.own_course
                   set state = :state, decided_by_name = :name, decided_at = :at, decided_words = :reason
                 where city_code = :city and id = :id and version = :version
                """)
                .param("state", state.name())
                .param("name", by.name())
                .param("at", Times.utc(at))
                .param("reason", texts.closeIfAny(reason))
                .param("city", id.city())
                .param("id", id.uuid())
                .param("version", version)
                .update();
    }

    void keep(Id course, String court, UUID picture, byte[] sealed) {
        jdbc.sql("""
                insert into training.picture (city_code, id, course_id, court_code, sealed)
                values (:city, :id, :course, :court, :sealed)
                """)
                .param("city", course.city())
                .param("id", picture)
                .param("course", course.uuid())
                .param("court", court)
                .param("sealed", sealed)
                .update();
    }

    Optional<byte[]> picture(String city, UUID picture) {
        return jdbc.sql("select sealed from training.picture where city_code = :city and id = :id")
                .param("city", city)
                .param("id", picture)
                .query((row, _) -> row.getBytes("sealed"))
                .optional();
    }

    private OwnCourse course(ResultSet row, int n) throws SQLException {
        var decided = row.getObject("decided_at", OffsetDateTime.class);
        Set<TaskKind> kinds = Stream.of((String[]) row.getArray("kinds").getArray())
                .map(TaskKind::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new OwnCourse(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("court_code"),
                new NewOwnCourse(
                        row.getString("title"),
                        kinds,
                        row.getString("lessons"),
                        row.getString("questions"),
                        row.getInt("pass_mark"),
                        row.getInt("paper"),
                        row.getInt("valid_months")),
                List.of((UUID[]) row.getArray("pictures").getArray()),
                OwnCourseState.valueOf(row.getString("state")),
                row.getObject("asked_by", UUID.class),
                row.getString("asked_by_name"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                decided == null
                        ? null
                        : new Decision(
                                row.getString("decided_by_name"),
                                decided.toInstant(),
                                texts.openIfAny(row.getString("decided_words"))));
    }
}
