package org.gridwrit.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.Seal;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class HoldStore {
    private final JdbcClient jdbc;
    private final Seal seal;

    HoldStore(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void add(Actor actor, Id id, Holds.Wanted wanted, Instant at) {
        var number = wanted.idNumber();
        jdbc.sql("""
                insert into retention.hold (city_code, id, court_code, case_id, case_number, person_index, reason_sealed,
                                            until, placed_by, placed_by_name, placed_at)
                values (:city, :id, :court, :case, :number, :person, :reason, :until, :by, :name, :at)
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("court", actor.court())
                .param("case", wanted.caseId())
                .param("number", wanted.caseNumber())
                .param("person", number == null ? null : seal.index(number))
                .param("reason", seal.seal(Purpose.HOLD, wanted.reason()))
                .param("until", wanted.until())
                .param("by", actor.account())
                .param("name", actor.name())
                .param("at", Times.utc(at))
                .update();
    }

    boolean release(Scope scope, Id id, String by, Instant at) {
        return jdbc.sql("""
                        update retention.hold set released_at = :at, released_by = :by
                         where city_code = :city and id = :id and court_code like :courts and released_at is null
                        """)
                        .param("at", Times.utc(at))
                        .param("by", by)
                        .param("city", id.city())
                        .param("id", id.uuid())
                        .param("courts", scope.courtPattern())
                        .update()
                == 1;
    }

    /// Newest first.
    List<Hold> list(Scope scope, String city, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                select * from retention.hold
                 where city_code = :city and court_code like :courts and (:after::uuid is null or id < :after::uuid)
                 order by id desc limit :limit
                """)
                .param("city", city)
                .param("courts", scope.courtPattern())
                .param("after", after)
                .param("limit", limit)
                .query(this::hold)
                .list();
    }

    List<Hold> ofCase(Scope scope, Id casefile, int limit) {
        return jdbc.sql("""
                select * from retention.hold
                 where city_code = :city and case_id = :case and court_code like :courts order by id desc limit :limit
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("courts", scope.courtPattern())
                .param("limit", limit)
                .query(this::hold)
                .list();
    }

    /// For the job: whatever the court, nothing of the case but its key.
    Held inForce(String city, LocalDate today) {
        var cases = new ArrayList<UUID>();
        var persons = new ArrayList<byte[]>();
        jdbc.sql("""
                select case_id, person_index from retention.hold
                 where city_code = :city and released_at is null and until >= :today
                """).param("city", city).param("today", today).query(row -> {
            var person = row.getBytes("person_index");
            if (person == null) cases.add(row.getObject("case_id", UUID.class));
            else persons.add(person);
        });
        return new Held(cases, persons);
    }

    private Hold hold(ResultSet row, int n) throws SQLException {
        var released = row.getObject("released_at", OffsetDateTime.class);
        return new Hold(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getString("court_code"),
                row.getString("case_number"),
                seal.open(row.getBytes("reason_sealed")),
                row.getObject("until", LocalDate.class),
                row.getString("placed_by_name"),
                row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                released == null ? null : released.toInstant(),
                row.getString("released_by"));
    }
}
