package org.gridwrit.address;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LessonStore {
    private static final int SHOWN = 200;

    private final JdbcClient jdbc;

    LessonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// False when the same person has said the same of the same address in this round.
    ///
    /// @param address blind index of the address, empty when it was said of none
    boolean add(LearnedName name, UUID id, Lesson.Source source, Teacher by, byte[] address, Instant at) {
        return jdbc.sql("""
                insert into address.lesson (city_code, id, name_id, village_code, round, source, person_id, person_name,
                  address_index, at)
                values (:city, :id, :name, :village, :round, :source, :person, :personName, :address, :at)
                on conflict do nothing
                """)
                        .param("city", name.id().city())
                        .param("id", id)
                        .param("name", name.id().uuid())
                        .param("village", name.village())
                        .param("round", name.round())
                        .param("source", source.name())
                        .param("person", by.id())
                        .param("personName", by.name())
                        .param("address", address)
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    /// Newest first.
    List<Lesson> of(Id name) {
        return jdbc.sql("""
                select source, person_name, at, round from address.lesson
                 where city_code = :city and name_id = :name order by at desc, id desc limit :limit
                """)
                .param("city", name.city())
                .param("name", name.uuid())
                .param("limit", SHOWN)
                .query((row, n) -> new Lesson(
                        Lesson.Source.valueOf(row.getString("source")),
                        row.getString("person_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getInt("round")))
                .list();
    }
}
