package org.gridwrit.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Each time they came, only added to. Asked with a petition that is in scope.
@Repository
class ComingStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    ComingStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// False when it was entered before, under the same key.
    boolean add(Id petition, UUID coming, NewPetition it, String place, Actor by, Instant at) {
        return jdbc.sql("""
                insert into petition.coming
                  (city_code, id, petition_id, court_code, division_code, came_by, came_on, people, words, entered_by_name,
                   entered_at)
                values (:city, :id, :petition, :court, :place, :cameBy, :cameOn, :people, :words, :name, :at)
                on conflict (city_code, id) do nothing
                """)
                        .param("city", petition.city())
                        .param("id", coming)
                        .param("petition", petition.uuid())
                        .param("court", it.court())
                        .param("place", place)
                        .param("cameBy", it.cameBy().name())
                        .param("cameOn", it.cameOn())
                        .param("people", it.people())
                        .param("words", texts.close(it.demand()))
                        .param("name", by.name())
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    List<Coming> of(Id petition) {
        return jdbc.sql("""
                select id, came_by, came_on, people, words, entered_by_name, entered_at from petition.coming
                 where city_code = :city and petition_id = :petition order by came_on, entered_at
                """)
                .param("city", petition.city())
                .param("petition", petition.uuid())
                .query((row, _) -> new Coming(
                        row.getObject("id", UUID.class),
                        CameBy.valueOf(row.getString("came_by")),
                        row.getObject("came_on", LocalDate.class),
                        row.getInt("people"),
                        texts.open(row.getString("words")),
                        row.getString("entered_by_name"),
                        row.getObject("entered_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
