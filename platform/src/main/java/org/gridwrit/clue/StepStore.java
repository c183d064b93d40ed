package org.gridwrit.clue;

import static java.util.stream.Collectors.groupingBy;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.EnforcementMeasure;
import org.gridwrit.clue.law.Share;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was decided about clues; only added to.
@Repository
class StepStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    StepStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// False when it was decided before.
    boolean add(CaseClue of, Step it, Actor by, Instant at) {
        return jdbc.sql("""
                insert into clue.step
                  (city_code, id, clue_id, case_id, court_code, move, day, words, kind, measure, document, amount_fen, entry, other,
                   actor_id, actor_name, at)
                values (:city, :id, :clue, :case, :court, :move, :day, :words, :kind, :measure, :document, :amount, :entry, :other,
                   :by, :name, :at)
                on conflict (city_code, id) do nothing
                """)
                        .param("city", of.id().city())
                        .param("id", it.id())
                        .param("clue", of.id().uuid())
                        .param("case", of.caseId())
                        .param("court", of.court())
                        .param("move", it.move())
                        .param("day", it.day())
                        .param("words", texts.close(it.words()))
                        .param("kind", name(it.kind()))
                        .param("measure", name(it.measure()))
                        .param("document", it.document())
                        .param(
                                "amount",
                                it.amount() == null ? null : it.amount().value(),
                                Types.BIGINT)
                        .param("entry", it.entry())
                        .param("other", it.other())
                        .param("by", by.account())
                        .param("name", by.name())
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    void share(CaseClue of, UUID step, UUID id, int position, Share it) {
        jdbc.sql("""
                insert into clue.share (city_code, id, step_id, clue_id, case_id, court_code, position, holder, percent)
                values (:city, :id, :step, :clue, :case, :court, :position, :holder, :percent)
                """)
                .param("city", of.id().city())
                .param("id", id)
                .param("step", step)
                .param("clue", of.id().uuid())
                .param("case", of.caseId())
                .param("court", of.court())
                .param("position", position)
                .param("holder", texts.close(it.holder()))
                .param("percent", it.percent())
                .update();
    }

    /// The keys of all decisions about a clue whose row is locked.
    Set<UUID> of(CaseClue it) {
        return Set.copyOf(jdbc.sql("""
                select id from clue.step where city_code = :city and case_id = :case and court_code = :court and clue_id = :clue
                """)
                .param("city", it.id().city())
                .param("case", it.caseId())
                .param("court", it.court())
                .param("clue", it.id().uuid())
                .query(UUID.class)
                .list());
    }

    /// The oldest first.
    List<Step> ofCase(Scope scope, Id casefile) {
        var shares = shares(scope, casefile);
        return jdbc.sql("""
                select id, clue_id, move, day, words, kind, measure, document, amount_fen, entry, other, actor_name, at
                  from clue.step
                 where city_code = :city and case_id = :case and court_code like :courts order by at, id
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("courts", scope.courtPattern())
                .query((row, _) -> new Step(
                        row.getObject("id", UUID.class),
                        row.getObject("clue_id", UUID.class),
                        row.getString("move"),
                        row.getObject("day", LocalDate.class),
                        texts.open(row.getString("words")),
                        of(AssetKind.class, row.getString("kind")),
                        of(EnforcementMeasure.class, row.getString("measure")),
                        row.getString("document") == null ? "" : row.getString("document"),
                        row.getString("amount_fen") == null ? null : new Fen(row.getLong("amount_fen")),
                        row.getObject("entry", UUID.class),
                        row.getObject("other", UUID.class),
                        row.getString("actor_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        shares.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private Map<UUID, List<Share>> shares(Scope scope, Id casefile) {
        record Of(UUID step, Share share) {}
        return jdbc
                .sql("""
                select step_id, holder, percent from clue.share
                 where city_code = :city and case_id = :case and court_code like :courts order by step_id, position
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("courts", scope.courtPattern())
                .query((row, _) -> new Of(
                        row.getObject("step_id", UUID.class),
                        new Share(texts.open(row.getString("holder")), row.getInt("percent"))))
                .list()
                .stream()
                .collect(groupingBy(
                        Of::step,
                        java.util.stream.Collectors.mapping(Of::share, java.util.stream.Collectors.toList())));
    }

    /// How much of each entry of the case's ledger clues have brought. A step without an entry made its own.
    Map<UUID, Long> claimedOf(Scope scope, Id casefile) {
        var found = new HashMap<UUID, Long>();
        jdbc.sql("""
                select coalesce(entry, id) as entry, sum(amount_fen) as fen from clue.step
                 where city_code = :city and case_id = :case and court_code like :courts and amount_fen is not null
                 group by 1
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("courts", scope.courtPattern())
                .query(row -> {
                    found.put(row.getObject("entry", UUID.class), row.getLong("fen"));
                });
        return found;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static <E extends Enum<E>> @Nullable E of(Class<E> kind, @Nullable String name) {
        return name == null ? null : Enum.valueOf(kind, name);
    }
}
