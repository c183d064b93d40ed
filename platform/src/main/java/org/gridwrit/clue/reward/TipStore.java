package org.gridwrit.clue.reward;

import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.clue.law.Capacity;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Answers to notices, and apart from them who gave them.
@Repository
class TipStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    TipStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// Under the lock of the notice, which gives the number.
    void add(RewardNotice of, Tip it) {
        jdbc.sql("""
                insert into clue.tip (city_code, id, reward_id, case_id, court_code, number, capacity, people)
                values (:city, :id, :reward, :case, :court, :number, :capacity, :people)
                """)
                .param("city", it.id().city())
                .param("id", it.id().uuid())
                .param("reward", it.reward())
                .param("case", of.caseId())
                .param("court", of.court())
                .param("number", it.number())
                .param("capacity", it.capacity().name())
                .param("people", it.people())
                .update();
    }

    void add(RewardNotice of, Tip tip, UUID id, int position, Informant it) {
        jdbc.sql("""
                insert into clue.informant
                  (city_code, id, tip_id, reward_id, case_id, court_code, position, name, id_number, phone)
                values (:city, :id, :tip, :reward, :case, :court, :position, :name, :number, :phone)
                """)
                .param("city", tip.id().city())
                .param("id", id)
                .param("tip", tip.id().uuid())
                .param("reward", tip.reward())
                .param("case", of.caseId())
                .param("court", of.court())
                .param("position", position)
                .param("name", texts.close(it.name()))
                .param("number", texts.close(it.idNumber()))
                .param("phone", texts.close(it.phone()))
                .update();
    }

    /// In the order in which they came.
    List<Tip> ofCase(Scope scope, Id casefile) {
        return jdbc.sql("""
                select id, reward_id, case_id, number, capacity, people from clue.tip
                 where city_code = :city and case_id = :case and court_code like :courts order by reward_id, number
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("courts", scope.courtPattern())
                .query((row, _) -> new Tip(
                        new Id(casefile.city(), row.getObject("id", UUID.class)),
                        row.getObject("reward_id", UUID.class),
                        row.getObject("case_id", UUID.class),
                        row.getInt("number"),
                        Capacity.valueOf(row.getString("capacity")),
                        row.getInt("people")))
                .list();
    }

    record Told(UUID tip, Informant by) {}

    /// Of one court alone: no court above needs to know who it was.
    List<Told> informants(Scope.OfCourt scope, Id reward) {
        return jdbc.sql("""
                select tip_id, name, id_number, phone from clue.informant
                 where city_code = :city and reward_id = :reward and court_code = :court order by tip_id, position
                """)
                .param("city", reward.city())
                .param("reward", reward.uuid())
                .param("court", scope.code())
                .query((row, _) -> new Told(
                        row.getObject("tip_id", UUID.class),
                        new Informant(
                                texts.open(row.getString("name")),
                                texts.open(row.getString("id_number")),
                                texts.open(row.getString("phone")))))
                .list();
    }
}
