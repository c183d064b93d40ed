package org.gridwrit.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gridwrit.clue.Source;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.ClueState;
import org.gridwrit.service.law.Mode;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.TaskKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What happened in a case; only added to.
@Repository
class HappeningStore {
    private final JdbcClient jdbc;

    HappeningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return false when it is known already
    boolean add(CountedCase of, Happening happening) {
        var confirmed = happening instanceof Happening.Confirmation it ? it : null;
        var clue = happening instanceof Happening.Clue it ? it : null;
        var service = happening instanceof Happening.Service it ? it : null;
        var step = happening instanceof Happening.Step it ? it : null;
        var amount = switch (happening) {
            case Happening.Step it -> it.amount();
            case Happening.Recovery it -> it.amount();
            case Happening.Clue it -> it.amount();
            case Happening.Confirmation _, Happening.Closing _, Happening.Service _ -> null;
        };
        var kind = switch (happening) {
            case Happening.Confirmation _ -> "CONFIRMATION";
            case Happening.Closing _ -> "CLOSING";
            case Happening.Recovery _ -> "RECOVERY";
            case Happening.Clue _ -> "CLUE";
            case Happening.Service _ -> "SERVICE";
            case Happening.Step _ -> "STEP";
        };
        return jdbc.sql("""
                insert into statistics.happening (city_code, id, case_id, court_code, kind, day, village_code, task_kind,
                  outcome, clue, amount_fen, clue_id, clue_position, asset_kind, source, clue_state, repeated,
                  service_id, document_id, mode, first_try, served, matter, subject_id, at, word, stage)
                values (:city, :id, :case, :court, :kind, :day, :village, :taskKind, :outcome, :clue, :amount, :clueId,
                  :position, :assetKind, :source, :state, :repeated, :service, :document, :mode, :first, :served,
                  :matter, :subject, :at, :word, :stage)
                on conflict (city_code, id) do nothing
                """)
                        .param("city", of.city())
                        .param("id", happening.id())
                        .param("case", of.id())
                        .param("court", of.court())
                        .param("kind", kind)
                        .param("day", happening.day())
                        .param("village", village(happening))
                        .param(
                                "taskKind",
                                confirmed == null ? null : confirmed.kind().name())
                        .param(
                                "outcome",
                                confirmed == null ? null : confirmed.outcome().name())
                        .param("clue", confirmed == null ? null : confirmed.clue(), Types.BOOLEAN)
                        .param("amount", amount == null ? null : amount.value(), Types.BIGINT)
                        .param("clueId", clue == null ? null : clue.clue())
                        .param("position", clue == null ? null : clue.position(), Types.INTEGER)
                        .param("assetKind", clue == null ? null : clue.kind().name())
                        .param("source", clue == null ? null : clue.source().name())
                        .param("state", clue == null ? null : clue.state().name())
                        .param("repeated", clue == null ? null : clue.repeated(), Types.BOOLEAN)
                        .param("service", service == null ? null : service.service())
                        .param("document", service == null ? null : service.document())
                        .param("mode", service == null ? null : service.mode().name())
                        .param("first", service == null ? null : service.first(), Types.BOOLEAN)
                        .param("served", service == null ? null : service.served(), Types.BOOLEAN)
                        .param("matter", step == null ? null : step.matter().name())
                        .param("subject", step == null ? null : step.subject())
                        .param("at", step == null ? null : Times.utc(step.at()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("word", step == null ? null : step.word())
                        .param("stage", step == null ? null : step.stage())
                        .update()
                == 1;
    }

    List<Happening> of(CountedCase of) {
        return jdbc.sql("""
                select id, kind, day, village_code, task_kind, outcome, clue, amount_fen, clue_id, clue_position, asset_kind,
                       source, clue_state, repeated, service_id, document_id, mode, first_try, served, matter, subject_id,
                       at, word, stage
                  from statistics.happening
                 where city_code = :city and case_id = :case
                """)
                .param("city", of.city())
                .param("case", of.id())
                .query((row, _) -> happening(row))
                .list();
    }

    private static @Nullable String village(Happening happening) {
        return switch (happening) {
            case Happening.Confirmation it -> it.village();
            case Happening.Clue it -> it.place();
            case Happening.Service it -> it.place();
            case Happening.Step it -> it.place();
            case Happening.Closing _, Happening.Recovery _ -> null;
        };
    }

    private static Happening happening(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var day = row.getObject("day", LocalDate.class);
        return switch (row.getString("kind")) {
            case "CONFIRMATION" ->
                new Happening.Confirmation(
                        id,
                        day,
                        row.getString("village_code"),
                        TaskKind.valueOf(row.getString("task_kind")),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getBoolean("clue"));
            case "CLOSING" -> new Happening.Closing(id, day);
            case "RECOVERY" -> new Happening.Recovery(id, day, new Fen(row.getLong("amount_fen")));
            case "CLUE" ->
                new Happening.Clue(
                        id,
                        day,
                        row.getObject("clue_id", UUID.class),
                        row.getInt("clue_position"),
                        row.getString("village_code"),
                        AssetKind.valueOf(row.getString("asset_kind")),
                        Source.valueOf(row.getString("source")),
                        ClueState.valueOf(row.getString("clue_state")),
                        row.getBoolean("repeated"),
                        new Fen(row.getLong("amount_fen")));
            case "SERVICE" ->
                new Happening.Service(
                        id,
                        day,
                        row.getObject("service_id", UUID.class),
                        row.getObject("document_id", UUID.class),
                        row.getString("village_code"),
                        Mode.valueOf(row.getString("mode")),
                        row.getBoolean("first_try"),
                        row.getBoolean("served"));
            case "STEP" ->
                new Happening.Step(
                        id,
                        day,
                        Matter.valueOf(row.getString("matter")),
                        row.getObject("subject_id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("village_code"),
                        row.getString("word"),
                        row.getString("stage"),
                        new Fen(row.getLong("amount_fen")));
            case String other -> throw new IllegalStateException("happening.kind " + other);
        };
    }
}
