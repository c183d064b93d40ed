package org.gridwrit.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.TaskKind;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Cards for one task. They lie with the task, in the city of its court, and end with it.
@Repository
class TaskCardStore {
    private static final String SELECT = """
            select city_code, id, worker_id, worker_name, township_code, area, from_day, to_day, issued_at, revoked_at,
                   revoke_reason, task_id, kind, court_name
              from card.task_card
            """;

    private final JdbcClient jdbc;
    private final SealedText texts;

    TaskCardStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// False when the worker has one for the task already.
    boolean add(Scope.OfWorker scope, String courtCode, AuthorityCard card, Entrusted entrusted) {
        return jdbc.sql("""
                insert into card.task_card
                  (city_code, id, worker_id, worker_name, township_code, area, from_day, to_day, issued_at, task_id,
                   kind, court_code, court_name)
                values (:city, :id, :worker, :name, :township, :area, :from, :to, :at, :task, :kind, :code, :court)
                on conflict (city_code, task_id, worker_id) where revoked_at is null do nothing
                """)
                        .param("city", card.id().city())
                        .param("id", card.id().uuid())
                        .param("worker", scope.worker())
                        .param("name", card.name())
                        .param("township", card.townshipCode())
                        .param("area", card.area())
                        .param("from", card.from())
                        .param("to", card.to())
                        .param("at", Times.utc(card.issuedAt()))
                        .param("task", entrusted.task().uuid())
                        .param("kind", entrusted.kind().name())
                        .param("code", courtCode)
                        .param("court", entrusted.court())
                        .update()
                == 1;
    }

    /// For anybody who holds the card: its key is in the QR code, and the signature has been checked.
    Optional<AuthorityCard> shown(Id id) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id")
                .param("city", id.city())
                .param("id", id.uuid())
                .query(this::card)
                .optional();
    }

    Optional<AuthorityCard> current(Scope.OfWorker scope, Id task) {
        return jdbc.sql(SELECT + """
                 where city_code = :city and task_id = :task and worker_id = :worker and revoked_at is null
                """)
                .param("city", task.city())
                .param("task", task.uuid())
                .param("worker", scope.worker())
                .query(this::card)
                .optional();
    }

    /// Every card for tasks of one court, ended ones too, the oldest first.
    List<AuthorityCard> ofTasks(Scope scope, String city, Collection<UUID> tasks) {
        return jdbc.sql(SELECT + """
                 where city_code = :city and task_id = any(:tasks) and court_code like :courts order by issued_at, id
                """)
                .param("city", city)
                .param("tasks", tasks.toArray(UUID[]::new))
                .param("courts", scope.courtPattern())
                .query(this::card)
                .list();
    }

    /// @param reason the state the task ended in
    /// @return the cards that end with it
    List<UUID> endOf(Id task, String reason, Instant at) {
        return jdbc.sql("""
                update card.task_card set revoked_at = :at, revoke_reason = :reason
                 where city_code = :city and task_id = :task and revoked_at is null
                returning id
                """)
                .param("at", Times.utc(at))
                .param("reason", reason)
                .param("city", task.city())
                .param("task", task.uuid())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /// Of the workers of a township: how many each can show on this day.
    Map<UUID, Integer> underWay(Scope scope, String city, String township, LocalDate day) {
        var found = new HashMap<UUID, Integer>();
        jdbc.sql("""
                select worker_id, count(*) from card.task_card
                 where city_code = :city and township_code = :township and :township like :reach
                   and revoked_at is null and to_day >= :day
                 group by worker_id
                """)
                .param("city", city)
                .param("township", township)
                .param("reach", scope.divisionPattern())
                .param("day", day)
                .query((RowCallbackHandler) row -> found.put(row.getObject(1, UUID.class), row.getInt(2)));
        return found;
    }

    /// A township takes away what the worker has for tasks.
    ///
    /// @return the cards
    List<UUID> revokeOf(Scope scope, String city, UUID worker, String reason, Instant at) {
        return jdbc.sql("""
                update card.task_card set revoked_at = :at, revoke_reason = :reason
                 where city_code = :city and worker_id = :worker and township_code like :reach and revoked_at is null
                returning id
                """)
                .param("at", Times.utc(at))
                .param("reason", texts.close(reason))
                .param("city", city)
                .param("worker", worker)
                .param("reach", scope.divisionPattern())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private AuthorityCard card(ResultSet row, int n) throws SQLException {
        var task = new Id(row.getString("city_code"), row.getObject("task_id", UUID.class));
        return CardStore.card(
                row, new Entrusted(task, TaskKind.valueOf(row.getString("kind")), row.getString("court_name")), texts);
    }
}
