package org.gridwrit.payout.delay;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.payout.interest.Debt;
import org.gridwrit.payout.rate.RateKind;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Terms of cases, only added to.
@Repository
class TermsStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    TermsStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// False when they were stated before.
    boolean add(CaseFile of, Terms it, UUID account) {
        var ordinary = it.ordinary();
        return jdbc.sql("""
                insert into payout.interest_terms
                  (city_code, id, court_code, case_id, due_days, due_fen, suspended_from, suspended_to, ordinary, ordinary_from,
                   ordinary_figure, year_days, benchmark, doubled_first, words, actor_id, actor_name, at)
                values (:city, :id, :court, :case, :days, :fen, :from, :to, :ordinary, :start, :figure, :year, :benchmark,
                        :doubled, :words, :account, :name, :at)
                on conflict (city_code, id) do nothing
                """)
                        .param("city", of.id().city())
                        .param("id", it.id())
                        .param("court", of.court())
                        .param("case", of.id().uuid())
                        .param("days", days(it.dues(), Debt.Due::lastDay))
                        .param(
                                "fen",
                                it.dues().stream()
                                        .map(due -> due.amount().value())
                                        .toArray(Long[]::new))
                        .param("from", days(it.suspensions(), Debt.Suspension::from))
                        .param("to", days(it.suspensions(), Debt.Suspension::to))
                        .param(
                                "ordinary",
                                ordinary == null ? null : ordinary.kind().name(),
                                java.sql.Types.VARCHAR)
                        .param("start", ordinary == null ? null : ordinary.from(), java.sql.Types.DATE)
                        .param("figure", ordinary == null ? null : ordinary.figure(), java.sql.Types.NUMERIC)
                        .param("year", ordinary == null ? null : ordinary.year(), java.sql.Types.INTEGER)
                        .param("benchmark", name(it.benchmark()), java.sql.Types.VARCHAR)
                        .param("doubled", it.order() == Debt.Order.DOUBLED_FIRST)
                        .param("words", texts.close(it.words()))
                        .param("account", account)
                        .param("name", it.by())
                        .param("at", Times.utc(it.at()))
                        .update()
                == 1;
    }

    /// The latest first.
    List<Terms> ofCase(Scope scope, Id casefile, int most) {
        return jdbc.sql("""
                select id, due_days, due_fen, suspended_from, suspended_to, ordinary, ordinary_from, ordinary_figure, year_days,
                       benchmark, doubled_first, words, actor_name, at
                  from payout.interest_terms
                 where city_code = :city and case_id = :case and court_code like :scope
                 order by at desc, id desc limit :most
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("scope", scope.courtPattern())
                .param("most", most)
                .query(this::terms)
                .list();
    }

    Optional<Terms> latest(Scope scope, Id casefile) {
        return ofCase(scope, casefile, 1).stream().findFirst();
    }

    private Terms terms(ResultSet row, int n) throws SQLException {
        var days = days(row, "due_days");
        var fen = (Long[]) row.getArray("due_fen").getArray();
        var dues = new ArrayList<Debt.Due>();
        for (int i = 0; i < fen.length; i++) dues.add(new Debt.Due(days.get(i), new Fen(fen[i])));
        var from = days(row, "suspended_from");
        var to = days(row, "suspended_to");
        var suspensions = new ArrayList<Debt.Suspension>();
        for (int i = 0; i < from.size(); i++) suspensions.add(new Debt.Suspension(from.get(i), to.get(i)));
        var benchmark = row.getString("benchmark");
        return new Terms(
                row.getObject("id", UUID.class),
                dues,
                suspensions,
                ordinary(row),
                benchmark == null ? null : RateKind.valueOf(benchmark),
                row.getBoolean("doubled_first") ? Debt.Order.DOUBLED_FIRST : Debt.Order.DEBT_FIRST,
                texts.open(row.getString("words")),
                row.getString("actor_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable OrdinaryTerms ordinary(ResultSet row) throws SQLException {
        var kind = row.getString("ordinary");
        return kind == null
                ? null
                : new OrdinaryTerms(
                        OrdinaryTerms.Kind.valueOf(kind),
                        row.getObject("ordinary_from", LocalDate.class),
                        row.getBigDecimal("ordinary_figure").stripTrailingZeros(),
                        row.getInt("year_days"));
    }

    private static @Nullable String name(@Nullable Enum<?> it) {
        return it == null ? null : it.name();
    }

    private static <T> Date[] days(List<T> of, Function<T, LocalDate> day) {
        return of.stream().map(day).map(Date::valueOf).toArray(Date[]::new);
    }

    private static List<LocalDate> days(ResultSet row, String column) throws SQLException {
        var days = new ArrayList<LocalDate>();
        for (var it : (Date[]) row.getArray(column).getArray()) days.add(it.toLocalDate());
        return days;
    }
}
