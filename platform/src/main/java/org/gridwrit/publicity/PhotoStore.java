package org.gridwrit.publicity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.Seal;
import org.gridwrit.shared.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Asked with a lecture that is in scope.
@Repository
class PhotoStore {
    private final JdbcClient jdbc;
    private final Seal seal;

    PhotoStore(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void add(Lecture of, UUID id, byte[] jpeg) {
        jdbc.sql("""
                insert into publicity.photo (city_code, id, lecture_id, case_id, court_code, division_code, sealed)
                values (:city, :id, :lecture, :case, :court, :place, :sealed)
                """)
                .param("city", of.id().city())
                .param("id", id)
                .param("lecture", of.id().uuid())
                .param("case", of.caseId())
                .param("court", of.court())
                .param("place", of.place())
                .param("sealed", seal.sealBytes(Purpose.EVIDENCE, jpeg))
                .update();
    }

    List<UUID> of(Id lecture) {
        return jdbc.sql("select id from publicity.photo where city_code = :city and lecture_id = :lecture order by id")
                .param("city", lecture.city())
                .param("lecture", lecture.uuid())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    Optional<byte[]> content(Id lecture, UUID photo) {
        return jdbc.sql("""
                select sealed from publicity.photo where city_code = :city and id = :id and lecture_id = :lecture
                """)
                .param("city", lecture.city())
                .param("id", photo)
                .param("lecture", lecture.uuid())
                .query(byte[].class)
                .optional()
                .map(seal::openBytes);
    }
}
