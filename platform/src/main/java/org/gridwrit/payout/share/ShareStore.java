package org.gridwrit.payout.share;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gridwrit.payout.plan.Basis;
import org.gridwrit.payout.plan.Rank;
import org.gridwrit.payout.plan.Share;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Asked with a plan that is in scope.
@Repository
class ShareStore {
    private static final int AT_A_TIME = 2_000;

    private final JdbcClient jdbc;

    ShareStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DrawnPlan of, List<Share> shares) {
        for (int from = 0; from < shares.size(); from += AT_A_TIME) {
            add(of, from, shares.subList(from, Math.min(from + AT_A_TIME, shares.size())));
        }
    }

    private void add(DrawnPlan of, int from, List<Share> shares) {
        var lines = new Integer[shares.size()];
        for (int i = 0; i < lines.length; i++) lines[i] = from + i + 1;
        var bases = shares.stream().map(Share::basis).toList();
        jdbc.sql("""
                insert into payout.share
                  (city_code, plan_id, line, claim_id, court_code, case_id, name, rank, amount_fen, paid_fen, basis, money_fen,
                   owed_fen, odd_fen)
                select :city, :plan, n.line, n.claim, :court, :case, n.name, n.rank, n.amount, n.paid, n.basis, n.money, n.owed,
                       n.odd
                  from unnest(:lines::int[], :claims::uuid[], :names::text[], :ranks::text[], :amounts::bigint[],
                              :paid::bigint[], :bases::text[], :money::bigint[], :owed::bigint[], :odd::boolean[])
                    as n (line, claim, name, rank, amount, paid, basis, money, owed, odd)
                """)
                .param("city", of.id().city())
                .param("plan", of.id().uuid())
                .param("court", of.court())
                .param("case", of.caseId())
                .param("lines", lines)
                .param(
                        "claims",
                        shares.stream()
                                .map(it -> UUID.fromString(it.claim().id()))
                                .toArray(UUID[]::new))
                .param("names", shares.stream().map(it -> it.claim().name()).toArray(String[]::new))
                .param("ranks", shares.stream().map(it -> it.rank().name()).toArray(String[]::new))
                .param("amounts", shares.stream().map(it -> it.amount().value()).toArray(Long[]::new))
                .param("paid", shares.stream().map(it -> it.paid().value()).toArray(Long[]::new))
                .param("bases", bases.stream().map(ShareStore::name).toArray(String[]::new))
                .param("money", amounts(bases, Basis.ProRata::money))
                .param("owed", amounts(bases, Basis.ProRata::owed))
                .param(
                        "odd",
                        bases.stream()
                                .map(it -> it instanceof Basis.ProRata pro && pro.oddFen())
                                .toArray(Boolean[]::new))
                .update();
    }

    List<KeptShare> list(DrawnPlan of, int after, int limit) {
        return jdbc.sql("""
                select line, claim_id, name, rank, amount_fen, paid_fen, basis, money_fen, owed_fen, odd_fen from payout.share
                 where city_code = :city and plan_id = :plan and line > :after order by line limit :limit
                """)
                .param("city", of.id().city())
                .param("plan", of.id().uuid())
                .param("after", after)
                .param("limit", limit)
                .query(ShareStore::share)
                .list();
    }

    List<KeptShare> of(DrawnPlan of, List<UUID> claims) {
        return jdbc.sql("""
                select line, claim_id, name, rank, amount_fen, paid_fen, basis, money_fen, owed_fen, odd_fen from payout.share
                 where city_code = :city and plan_id = :plan and claim_id = any(:claims) order by line
                """)
                .param("city", of.id().city())
                .param("plan", of.id().uuid())
                .param("claims", claims.toArray(UUID[]::new))
                .query(ShareStore::share)
                .list();
    }

    Fen paidTo(DrawnPlan of, UUID claim) {
        return new Fen(jdbc.sql("""
                select coalesce(sum(paid_fen), 0)::bigint from payout.share
                 where city_code = :city and plan_id = :plan and claim_id = :claim
                """)
                .param("city", of.id().city())
                .param("plan", of.id().uuid())
                .param("claim", claim)
                .query(Long.class)
                .single());
    }

    /// By rank, as [Outline] shows them.
    List<Outline.Line> sums(DrawnPlan of) {
        var found = new ArrayList<>(jdbc.sql("""
                select rank, count(*) as claims, sum(amount_fen)::bigint as owed, sum(paid_fen)::bigint as paid
                  from payout.share where city_code = :city and plan_id = :plan group by rank
                """)
                .param("city", of.id().city())
                .param("plan", of.id().uuid())
                .query((row, _) -> new Outline.Line(
                        Rank.valueOf(row.getString("rank")),
                        row.getInt("claims"),
                        new Fen(row.getLong("owed")),
                        new Fen(row.getLong("paid"))))
                .list());
        found.sort(java.util.Comparator.comparing(Outline.Line::rank));
        return found;
    }

    private static String name(Basis basis) {
        return switch (basis) {
            case Basis.InFull _ -> "IN_FULL";
            case Basis.NothingLeft _ -> "NOTHING_LEFT";
            case Basis.ProRata _ -> "PRO_RATA";
        };
    }

    private static @Nullable Long[] amounts(List<Basis> bases, java.util.function.Function<Basis.ProRata, Fen> of) {
        var all = new @Nullable Long[bases.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = bases.get(i) instanceof Basis.ProRata it ? of.apply(it).value() : null;
        }
        return all;
    }

    private static KeptShare share(ResultSet row, int n) throws SQLException {
        return new KeptShare(
                row.getInt("line"),
                row.getObject("claim_id", UUID.class),
                row.getString("name"),
                Rank.valueOf(row.getString("rank")),
                new Fen(row.getLong("amount_fen")),
                new Fen(row.getLong("paid_fen")),
                row.getString("basis"),
                fen(row, "money_fen"),
                fen(row, "owed_fen"),
                row.getBoolean("odd_fen"));
    }

    private static @Nullable Fen fen(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : new Fen(value);
    }
}
