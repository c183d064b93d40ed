package org.gridwrit.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.gridwrit.access.Scope;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.training.Certificate.Revocation;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was issued stays as it was; only revoking is added.
@Repository
class CertificateStore {
    private static final String COLUMNS =
            " city_code, id, number, worker_id, worker_name, township_code, course, title, issued_on, to_day, revoked_at,"
                    + " revoke_reason from training.certificate ";
    private static final String LATEST = "select distinct on (worker_id, course)" + COLUMNS;

    private final JdbcClient jdbc;
    private final SealedText texts;

    CertificateStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    void add(Certificate it, UUID examination) {
        jdbc.sql("""
                insert into training.certificate
                  (city_code, id, number, worker_id, worker_name, township_code, course, title, examination_id, issued_on, to_day)
                values (:city, :id, :number, :worker, :name, :township, :course, :title, :examination, :on, :to)
                """)
                .param("city", it.id().city())
                .param("id", it.id().uuid())
                .param("number", it.number())
                .param("worker", it.worker())
                .param("name", it.name())
                .param("township", it.townshipCode())
                .param("course", it.course())
                .param("title", it.title())
                .param("examination", examination)
                .param("on", it.issuedOn())
                .param("to", it.to())
                .update();
    }

    /// What was issued before this program.
    void addAll(String city, Collection<Certificate> all) {
        jdbc.sql("""
                insert into training.certificate
                  (city_code, id, number, worker_id, worker_name, township_code, course, title, issued_on, to_day)
                select :city, told.* from unnest(
                  cast(:ids as uuid[]), cast(:numbers as text[]), cast(:workers as uuid[]), cast(:names as text[]),
                  cast(:townships as text[]), cast(:courses as text[]), cast(:titles as text[]), cast(:ons as date[]),
                  cast(:tos as date[])) told
                """)
                .param("city", city)
                .param("ids", all.stream().map(it -> it.id().uuid()).toArray(UUID[]::new))
                .param("numbers", texts(all, Certificate::number))
                .param("workers", all.stream().map(Certificate::worker).toArray(UUID[]::new))
                .param("names", texts(all, Certificate::name))
                .param("townships", texts(all, Certificate::townshipCode))
                .param("courses", texts(all, Certificate::course))
                .param("titles", texts(all, Certificate::title))
                .param("ons", texts(all, it -> it.issuedOn().toString()))
                .param("tos", texts(all, it -> it.to().toString()))
                .update();
    }

    private static String[] texts(Collection<Certificate> all, Function<Certificate, String> cell) {
        return all.stream().map(cell).toArray(String[]::new);
    }

    /// Of each worker the courses whose certificate counts on a day.
    Map<UUID, Set<String>> holders(String city, Collection<UUID> workers, LocalDate day) {
        var found = new HashMap<UUID, Set<String>>();
        jdbc.sql("""
                select worker_id, course from training.certificate
                 where city_code = :city and worker_id = any(:workers) and to_day >= :day and revoked_at is null
                """)
                .param("city", city)
                .param("workers", workers.toArray(UUID[]::new))
                .param("day", day)
                .query((RowCallbackHandler)
                        row -> found.computeIfAbsent(row.getObject(1, UUID.class), _ -> new HashSet<>())
                                .add(row.getString(2)));
        return found;
    }

    /// For anybody who holds it: its key is in the QR code, and the signature has been checked.
    Optional<Certificate> shown(Id id) {
        return jdbc.sql("select" + COLUMNS + "where city_code = :city and id = :id")
                .param("city", id.city())
                .param("id", id.uuid())
                .query(this::certificate)
                .optional();
    }

    Optional<Certificate> named(Scope.OfWorker scope, Id id) {
        return shown(id).filter(it -> it.worker().equals(scope.worker()));
    }

    Optional<Certificate> lock(Scope scope, Id id) {
        return jdbc.sql("select" + COLUMNS
                        + "where city_code = :city and id = :id and township_code like :reach for update")
                .param("city", id.city())
                .param("id", id.uuid())
                .param("reach", scope.divisionPattern())
                .query(this::certificate)
                .optional();
    }

    /// The last of each course.
    List<Certificate> of(Scope.OfWorker scope, String city) {
        return jdbc.sql(LATEST + """
                 where city_code = :city and worker_id = :worker order by worker_id, course, id desc
                """)
                .param("city", city)
                .param("worker", scope.worker())
                .query(this::certificate)
                .list();
    }

    /// The last of each worker and course of a township.
    ///
    /// @param reach a `like` pattern on codes of divisions
    List<Certificate> inTownship(String reach, String city, String township) {
        return jdbc.sql(LATEST + """
                 where city_code = :city and township_code = :township and :township like :reach
                 order by worker_id, course, id desc
                """)
                .param("city", city)
                .param("township", township)
                .param("reach", reach)
                .query(this::certificate)
                .list();
    }

    /// Marks what ends within some days, has not been told and is followed by no later one.
    List<CertificateEnding> tellEnding(String city, LocalDate today, LocalDate until, int limit) {
        return jdbc.sql("""
                update training.certificate c set told_on = :today
                 where c.city_code = :city and c.id in (
                   select e.id from training.certificate e
                    where e.city_code = :city and e.to_day between :today and :until and e.told_on is null
                      and e.revoked_at is null
                      and not exists (select from training.certificate later
                                       where later.city_code = e.city_code and later.worker_id = e.worker_id
                                         and later.course = e.course and later.to_day > e.to_day
                                         and later.revoked_at is null)
                    order by e.to_day, e.id limit :limit for update skip locked)
                returning c.city_code, c.id, c.worker_id
                """)
                .param("city", city)
                .param("today", today)
                .param("until", until)
                .param("limit", limit)
                .query((row, _) -> new CertificateEnding(
                        new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                        row.getObject("worker_id", UUID.class)))
                .list();
    }

    void revoke(Id id, String reason, Instant at) {
        jdbc.sql("""
                update training.certificate set revoked_at = :at, revoke_reason = :reason
                 where city_code = :city and id = :id
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("at", Times.utc(at))
                .param("reason", texts.close(reason))
                .update();
    }

    private Certificate certificate(ResultSet row, int n) throws SQLException {
        var revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new Certificate(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getObject("worker_id", UUID.class),
                row.getString("worker_name"),
                row.getString("township_code"),
                row.getString("course"),
                row.getString("title"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                revoked == null
                        ? null
                        : new Revocation(revoked.toInstant(), texts.open(row.getString("revoke_reason"))));
    }
}
