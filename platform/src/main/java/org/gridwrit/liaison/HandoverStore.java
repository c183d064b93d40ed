package org.gridwrit.liaison;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.between.OpenItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HandoverStore {
    private static final String SELECT = """
            select city_code, id, court_code, township_code, side, from_account, from_name, to_account, to_name, words,
                   cases, by_name, at
              from liaison.handover
             where city_code = :city and (court_code like :inCourt or township_code like :inDivision)
            """;
    private final JdbcClient jdbc;
    private final SealedText texts;

    HandoverStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// False when it was sent before.
    boolean add(Handover it) {
        return jdbc.sql("""
                insert into liaison.handover
                  (city_code, id, court_code, township_code, side, from_account, from_name, to_account, to_name, words,
                   cases, by_name, at)
                values (:city, :id, :court, :township, :side, :fromAccount, :from, :toAccount, :to, :words, :cases, :by,
                        :at)
                on conflict (city_code, id) do nothing
                """)
                        .param("city", it.id().city())
                        .param("id", it.id().uuid())
                        .param("court", it.court())
                        .param("township", it.township())
                        .param("side", it.side().name())
                        .param("fromAccount", it.fromAccount())
                        .param("from", it.from())
                        .param("toAccount", it.toAccount())
                        .param("to", it.to())
                        .param("words", texts.close(it.words()))
                        .param("cases", it.cases())
                        .param("by", it.by())
                        .param("at", Times.utc(it.at()))
                        .update()
                == 1;
    }

    /// One round trip for all.
    void add(Handover of, List<OpenItem> items) {
        jdbc.sql("""
                insert into liaison.handover_item
                  (city_code, handover_id, task_id, kind, court_code, township_code, case_id, case_number, task_kind,
                   due_on)
                select :city, :handover, task, kind, :court, :township, casefile, number, task_kind, due
                  from unnest(:tasks, :kinds, :cases, :numbers, :taskKinds, :dues::date[])
                       item (task, kind, casefile, number, task_kind, due)
                """)
                .param("city", of.id().city())
                .param("handover", of.id().uuid())
                .param("court", of.court())
                .param("township", of.township())
                .param("tasks", items.stream().map(it -> it.task().uuid()).toArray(UUID[]::new))
                .param("kinds", items.stream().map(it -> it.kind().name()).toArray(String[]::new))
                .param("cases", items.stream().map(OpenItem::caseId).toArray(UUID[]::new))
                .param("numbers", items.stream().map(OpenItem::caseNumber).toArray(String[]::new))
                .param(
                        "taskKinds",
                        items.stream().map(it -> it.taskKind().name()).toArray(String[]::new))
                .param("dues", items.stream().map(it -> it.dueOn().toString()).toArray(String[]::new))
                .update();
    }

    Optional<Handover> named(Scope scope, Id id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("city", id.city())
                .param("id", id.uuid())
                .param("inCourt", scope.courtPattern())
                .param("inDivision", scope.divisionPattern())
                .query((row, _) -> handover(row))
                .optional();
    }

    /// The latest first.
    List<Handover> of(Scope scope, Tie tie, int limit) {
        return jdbc.sql(SELECT + " and court_code = :court and township_code = :township order by at desc limit :limit")
                .param("city", tie.city())
                .param("court", tie.court().code())
                .param("township", tie.township().code())
                .param("inCourt", scope.courtPattern())
                .param("inDivision", scope.divisionPattern())
                .param("limit", limit)
                .query((row, _) -> handover(row))
                .list();
    }

    /// What is due first comes first; whether it is still open its task says.
    List<HandedItem> items(Id handover) {
        return jdbc.sql("""
                select city_code, kind, task_id, case_number, task_kind, due_on from liaison.handover_item
                 where city_code = :city and handover_id = :handover order by kind, due_on, task_id
                """)
                .param("city", handover.city())
                .param("handover", handover.uuid())
                .query((row, _) -> new HandedItem(
                        OpenItem.Kind.valueOf(row.getString("kind")),
                        new Id(row.getString("city_code"), row.getObject("task_id", UUID.class)),
                        row.getString("case_number"),
                        TaskKind.valueOf(row.getString("task_kind")),
                        row.getObject("due_on", LocalDate.class),
                        false))
                .list();
    }

    private Handover handover(ResultSet row) throws SQLException {
        return new Handover(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getString("court_code"),
                row.getString("township_code"),
                Side.valueOf(row.getString("side")),
                row.getObject("from_account", UUID.class),
                row.getString("from_name"),
                row.getObject("to_account", UUID.class),
                row.getString("to_name"),
                texts.open(row.getString("words")),
                row.getInt("cases"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                List.of());
    }
}
