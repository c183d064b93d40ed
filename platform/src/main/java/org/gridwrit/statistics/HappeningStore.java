package org.gridwrit.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        var closing = happening instanceof Happening.Closing it ? it : null;
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
                        .param("subject", step != null ? step.subject() : clue == null ? null : clue.task())
                        .param("at", step == null ? null : Times.utc(step.at()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param(
                                "word",
                                step != null
                                        ? step.word()
                                        : closing == null || closing.way().isEmpty() ? null : closing.way())
                        .param("stage", step == null ? null : step.stage())
                        .update()
                == 1;
    }

    /// Steps of many cases of one court at once.
    ///
    /// @return the cases of those that were not known already
    Set<UUID> add(String city, String court, List<Entered> steps) {
        return new HashSet<>(jdbc.sql("""
                insert into statistics.happening (city_code, id, case_id, court_code, kind, day, village_code, amount_fen,
                  matter, subject_id, at, word, stage)
                select :city, id, case_id, :court, 'STEP', day, village, amount, matter, subject, at, word, stage
                  from unnest(cast(:ids as uuid[]), cast(:cases as uuid[]), cast(:days as date[]), cast(:villages as text[]),
                         cast(:amounts as bigint[]), cast(:matters as text[]), cast(:subjects as uuid[]),
                         cast(:ats as timestamptz[]), cast(:words as text[]), cast(:stages as text[]))
                       came (id, case_id, day, village, amount, matter, subject, at, word, stage)
                on conflict (city_code, id) do nothing
                returning case_id
                """)
                .param("city", city)
                .param("court", court)
                .param("ids", steps.stream().map(it -> it.step().id()).toArray(UUID[]::new))
                .param("cases", steps.stream().map(Entered::caseId).toArray(UUID[]::new))
                .param("days", texts(steps, it -> it.step().day()))
                .param("villages", texts(steps, it -> it.step().place()))
                .param(
                        "amounts",
                        steps.stream().map(it -> it.step().amount().value()).toArray(Long[]::new))
                .param("matters", texts(steps, it -> it.step().matter()))
                .param("subjects", steps.stream().map(it -> it.step().subject()).toArray(UUID[]::new))
                .param("ats", texts(steps, it -> Times.utc(it.step().at())))
                .param("words", texts(steps, it -> it.step().word()))
                .param("stages", texts(steps, it -> it.step().stage()))
                .query((row, _) -> row.getObject("case_id", UUID.class))
                .list());
    }

    /// @param caseId whose step it is
    record Entered(UUID caseId, Happening.Step step) {}

    private record Told(UUID caseId, Happening happening) {}

    Map<UUID, List<Happening>> of(String city, Collection<UUID> cases) {
        return jdbc
                .sql("""
                select id, case_id, kind, day, village_code, task_kind, outcome, clue, amount_fen, clue_id, clue_position,
                       asset_kind, source, clue_state, repeated, service_id, document_id, mode, first_try, served, matter,
                       subject_id, at, word, stage
                  from statistics.happening
                 where city_code = :city and case_id = any(:cases)
                """)
                .param("city", city)
                .param("cases", cases.toArray(UUID[]::new))
                .query((row, _) -> new Told(row.getObject("case_id", UUID.class), happening(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Told::caseId, Collectors.mapping(Told::happening, Collectors.toList())));
    }

    private static String[] texts(List<Entered> steps, Function<Entered, Object> column) {
        return steps.stream().map(it -> column.apply(it).toString()).toArray(String[]::new);
    }

    private static @Nullable String village(Happening happening) {
        return switch (happening) {
            case Happening.Confirmation it -> it.village();
            case Happening.Clue it -> it.place();
            case Happening.Service it -> it.place();
            case Happening.Step it -> it.place();
            case Happening.Closing it -> it.place().isEmpty() ? null : it.place();
            case Happening.Recovery _ -> null;
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
            case "CLOSING" ->
                new Happening.Closing(
                        id,
                        day,
                        Objects.requireNonNullElse(row.getString("word"), ""),
                        Objects.requireNonNullElse(row.getString("village_code"), ""));
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
                        new Fen(row.getLong("amount_fen")),
                        row.getObject("subject_id", UUID.class));
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
