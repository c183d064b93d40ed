package org.gridwrit.docket.batch;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Batches are of the account that did them: nobody's key names another's.
@Repository
class BatchStore {
    /// @param was   the officer or worker before, as people call them
    /// @param after the task that took the place of this one
    record Item(
            UUID subject,
            String caseNumber,
            String was,
            @Nullable UUID after) {}

    private final JdbcClient jdbc;
    private final SealedText texts;

    BatchStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// False when it was sent before.
    boolean begin(Actor actor, UUID id, Order order, String reason, Instant at) {
        return jdbc.sql("""
                insert into docket.batch (city_code, account_id, id, court_code, kind, target, reason, at)
                values (:city, :account, :id, :court, :kind, :target, :reason, :at)
                on conflict (city_code, account_id, id) do nothing
                """)
                        .param("city", actor.city())
                        .param("account", actor.account())
                        .param("id", id)
                        .param("court", actor.court())
                        .param("kind", order.kind().name())
                        .param("target", order.target())
                        .param("reason", texts.close(reason))
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    void add(Actor actor, UUID batch, Item item, Instant at) {
        jdbc.sql("""
                insert into docket.batch_item
                  (city_code, account_id, batch_id, subject_id, court_code, case_number, was, after_id, undone, at)
                values (:city, :account, :batch, :subject, :court, :number, :was, :after, false, :at)
                """)
                .param("city", actor.city())
                .param("account", actor.account())
                .param("batch", batch)
                .param("subject", item.subject())
                .param("court", actor.court())
                .param("number", item.caseNumber())
                .param("was", item.was())
                .param("after", item.after())
                .param("at", Times.utc(at))
                .update();
    }

    void undone(Actor actor, UUID batch, UUID subject) {
        jdbc.sql("""
                update docket.batch_item set undone = true
                 where city_code = :city and account_id = :account and batch_id = :batch and subject_id = :subject
                """)
                .param("city", actor.city())
                .param("account", actor.account())
                .param("batch", batch)
                .param("subject", subject)
                .update();
    }

    List<Item> standing(Actor actor, UUID batch) {
        return jdbc.sql("""
                select subject_id, case_number, was, after_id from docket.batch_item
                 where city_code = :city and account_id = :account and batch_id = :batch and not undone
                 order by subject_id
                """)
                .param("city", actor.city())
                .param("account", actor.account())
                .param("batch", batch)
                .query((row, _) -> new Item(
                        row.getObject("subject_id", UUID.class),
                        row.getString("case_number"),
                        row.getString("was"),
                        row.getObject("after_id", UUID.class)))
                .list();
    }

    /// The latest first.
    List<Batch> list(Actor actor, int most) {
        return jdbc.sql("""
                select b.id, b.kind, b.target, b.reason, b.at, count(i.subject_id) as done,
                       count(i.subject_id) filter (where i.undone) as undone
                  from docket.batch b
                  left join docket.batch_item i on i.city_code = b.city_code and i.account_id = b.account_id
                   and i.batch_id = b.id
                 where b.city_code = :city and b.account_id = :account and b.court_code = :court
                 group by b.city_code, b.account_id, b.id
                 order by b.at desc, b.id desc limit :most
                """)
                .param("city", actor.city())
                .param("account", actor.account())
                .param("court", actor.court())
                .param("most", most)
                .query((row, _) -> new Batch(
                        row.getObject("id", UUID.class),
                        BatchKind.valueOf(row.getString("kind")),
                        row.getString("target"),
                        texts.open(row.getString("reason")),
                        row.getObject("at", OffsetDateTime.class).atZoneSameInstant(Times.CHINA),
                        row.getInt("done"),
                        row.getInt("undone")))
                .list();
    }
}
