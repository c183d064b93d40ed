package org.gridwrit.settlement.talk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.timeline.Moment;
import org.gridwrit.seal.SealedText;
import org.gridwrit.settlement.law.TalkResult;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Records of talks, only added to.
@Repository
class TalkStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    TalkStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// False when it was written down before.
    boolean add(CaseFile of, UUID id, NewTalk it, Actor by, Instant at) {
        return jdbc.sql("""
                insert into settlement.talk
                  (city_code, id, court_code, case_id, case_number, task_id, held_on, place, heard, others, result, words,
                   objections, recorded_by, recorded_by_name, recorded_at)
                values (:city, :id, :court, :case, :number, :task, :held, :place, :heard, :others, :result, :words,
                   :objections, :by, :name, :at)
                on conflict (city_code, id) do nothing
                """)
                        .param("city", of.id().city())
                        .param("id", id)
                        .param("court", of.court())
                        .param("case", of.id().uuid())
                        .param("number", of.number())
                        .param("task", it.task())
                        .param("held", it.heldOn())
                        .param("place", texts.close(it.place()))
                        .param("heard", it.heard().toArray(UUID[]::new))
                        .param("others", texts.close(it.others()))
                        .param("result", it.result().name())
                        .param("words", texts.close(it.words()))
                        .param("objections", texts.close(it.objections()))
                        .param("by", by.account())
                        .param("name", by.name())
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    /// The latest first.
    List<Talk> ofCase(Scope scope, Id casefile, Moment before, int limit) {
        return jdbc.sql("""
                select city_code, id, case_id, task_id, held_on, place, heard, others, result, words, objections,
                       recorded_by_name, recorded_at
                  from settlement.talk
                 where city_code = :city and case_id = :case and court_code like :courts
                   and (recorded_at, id) < (:at, :before)
                 order by recorded_at desc, id desc limit :limit
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("courts", scope.courtPattern())
                .param("at", Times.utc(before.at()))
                .param("before", before.id())
                .param("limit", limit)
                .query(this::talk)
                .list();
    }

    private Talk talk(ResultSet row, int n) throws SQLException {
        var what = new NewTalk(
                row.getObject("task_id", UUID.class),
                row.getObject("held_on", LocalDate.class),
                texts.open(row.getString("place")),
                List.of((UUID[]) row.getArray("heard").getArray()),
                texts.open(row.getString("others")),
                TalkResult.valueOf(row.getString("result")),
                texts.open(row.getString("words")),
                texts.open(row.getString("objections")));
        return new Talk(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getObject("case_id", UUID.class),
                what,
                row.getString("recorded_by_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
