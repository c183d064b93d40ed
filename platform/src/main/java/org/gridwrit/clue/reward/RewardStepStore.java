package org.gridwrit.clue.reward;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.clue.law.Paying;
import org.gridwrit.clue.law.Unpaid;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was done about notices; only added to.
@Repository
class RewardStepStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    RewardStepStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    void add(RewardNotice of, RewardStep it, Actor by) {
        var amount = it.amount();
        var why = it.why();
        var paying = it.paying();
        jdbc.sql("""
                insert into clue.reward_step
                  (city_code, id, reward_id, case_id, court_code, move, day, words, channels, tip_id, paying, amount_fen, why, told,
                   actor_id, actor_name, at)
                values (:city, :id, :reward, :case, :court, :move, :day, :words, :channels, :tip, :paying, :amount, :why, :told,
                   :by, :name, :at)
                """)
                .param("city", of.id().city())
                .param("id", it.id())
                .param("reward", it.reward())
                .param("case", of.caseId())
                .param("court", of.court())
                .param("move", it.move().name())
                .param("day", it.day())
                .param("words", texts.close(it.words()))
                .param("channels", RewardStore.names(it.channels()))
                .param("tip", it.tip())
                .param("paying", paying == null ? null : paying.name())
                .param("amount", amount == null ? null : amount.value(), Types.BIGINT)
                .param("why", why == null ? null : why.name())
                .param("told", it.told())
                .param("by", by.account())
                .param("name", by.name())
                .param("at", Times.utc(it.at()))
                .update();
    }

    /// The oldest first.
    List<RewardStep> ofCase(Scope scope, Id casefile) {
        return jdbc.sql("""
                select id, reward_id, move, day, words, channels, tip_id, paying, amount_fen, why, told, actor_name, at
                  from clue.reward_step
                 where city_code = :city and case_id = :case and court_code like :courts order by at, id
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("courts", scope.courtPattern())
                .query((row, _) -> step(row))
                .list();
    }

    private RewardStep step(ResultSet row) throws SQLException {
        var paying = row.getString("paying");
        var amount = row.getObject("amount_fen", Long.class);
        var why = row.getString("why");
        return new RewardStep(
                row.getObject("id", UUID.class),
                row.getObject("reward_id", UUID.class),
                RewardMove.valueOf(row.getString("move")),
                row.getObject("day", LocalDate.class),
                texts.open(row.getString("words")),
                RewardStore.channels(row.getArray("channels")),
                row.getObject("tip_id", UUID.class),
                paying == null ? null : Paying.valueOf(paying),
                amount == null ? null : new Fen(amount),
                why == null ? null : Unpaid.valueOf(why),
                row.getBoolean("told"),
                row.getString("actor_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
