package org.gridwrit.payout.plan;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.gridwrit.shared.Fen;

/// What holds for every roster and every pool.
class PlanLawsTest {
    private static final long MOST = 1_000_000_000_000L;

    record Row(Rank rank, long fen, String thing, int order, long average) {}

    @Property
    void everyFenIsPaidOrLeftAndNobodyGetsMoreThanHeIsOwed(
            @ForAll("rosters") List<Row> roster, @ForAll Regime regime, @ForAll @LongRange(max = MOST) long pool) {
        var claims = claims(roster, regime);
        var funds = funds(pool);
        var plan = Plan.of(regime, funds, claims);

        assertThat(sum(plan.shares().stream().map(Share::paid).toList())
                        + plan.left().value())
                .isEqualTo(pool - funds.reserved().value());
        assertThat(plan.shares()).allSatisfy(it -> assertThat(it.paid()).isBetween(Fen.ZERO, it.amount()));
        for (var claim : claims) {
            var parts = plan.shares().stream()
                    .filter(it -> it.claim() == claim)
                    .map(Share::amount)
                    .toList();
            assertThat(sum(parts)).isEqualTo(claim.amount().value());
        }
    }

    @Property
    void noRankIsPaidBeforeAHigherOne(
            @ForAll("rosters") List<Row> roster, @ForAll Regime regime, @ForAll @LongRange(max = MOST) long pool) {
        var plan = Plan.of(regime, funds(pool), claims(roster, regime));
        var ranks = regime.ranks();
        for (var low : plan.shares()) {
            if (low.rank() == Rank.SECURED || low.paid().equals(Fen.ZERO)) continue;
            var higher = ranks.subList(0, ranks.indexOf(low.rank()));
            assertThat(plan.shares())
                    .filteredOn(it -> higher.contains(it.rank()))
                    .allSatisfy(it -> assertThat(it.unpaid()).isEqualTo(Fen.ZERO));
        }
    }

    @Property
    void theOrderOfTheRosterChangesNothing(
            @ForAll("rosters") List<Row> roster,
            @ForAll Regime regime,
            @ForAll @LongRange(max = MOST) long pool,
            @ForAll Random random) {
        var claims = claims(roster, regime);
        var shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);
        assertThat(byClaim(Plan.of(regime, funds(pool), shuffled)))
                .isEqualTo(byClaim(Plan.of(regime, funds(pool), claims)));
    }

    /// Largest remainders may move one fen from one to another as the pool grows, never more.
    @Property
    void aLargerPoolTakesNoMoreThanAFenFromAnybody(
            @ForAll("rosters") List<Row> roster,
            @ForAll Regime regime,
            @ForAll @LongRange(max = MOST) long pool,
            @ForAll @LongRange(max = 10_000) long more) {
        var claims = claims(roster, regime);
        var before = byClaim(Plan.of(regime, funds(pool), claims));
        var after = byClaim(Plan.of(
                regime,
                new Funds(
                        new Fen(pool + more),
                        funds(pool).reserved(),
                        funds(pool).collateral()),
                claims));
        before.forEach((id, paid) -> assertThat(after.get(id)).isGreaterThanOrEqualTo(paid - 1));
    }

    @Property
    void whoIsOwedMoreInTheSameRankIsNotPaidLess(
            @ForAll("rosters") List<Row> roster, @ForAll @LongRange(max = MOST) long pool) {
        var claims = claims(roster, Regime.BANKRUPTCY).stream()
                .filter(it -> it.rank() != Rank.SECURED && it.average() == null)
                .toList();
        var shares = Plan.of(Regime.BANKRUPTCY, new Funds(new Fen(pool), Fen.ZERO, Map.of()), claims)
                .shares();
        for (var one : shares) {
            assertThat(shares)
                    .filteredOn(it -> it.rank() == one.rank() && it.amount().compareTo(one.amount()) > 0)
                    .allSatisfy(it -> assertThat(it.paid()).isGreaterThanOrEqualTo(one.paid()));
        }
    }

    @Provide
    Arbitrary<List<Row>> rosters() {
        return Combinators.combine(
                        Arbitraries.of(Rank.class),
                        Arbitraries.longs().between(1, MOST),
                        Arbitraries.of("厂房", "车"),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.longs().between(0, 1_000_000))
                .as(Row::new)
                .list()
                .ofMaxSize(12);
    }

    private static List<Claim> claims(List<Row> roster, Regime regime) {
        return IntStream.range(0, roster.size())
                .filter(i -> regime.knows(roster.get(i).rank()))
                .mapToObj(i -> claim(i, roster.get(i)))
                .toList();
    }

    private static Claim claim(int i, Row row) {
        return new Claim(
                "%02d".formatted(i),
                "债权人" + i,
                row.rank(),
                new Fen(row.fen()),
                row.rank() == Rank.SECURED ? row.thing() : null,
                row.order(),
                row.rank() == Rank.EMPLOYEE && row.average() % 3 == 0 ? new Fen(row.average()) : null);
    }

    private static Funds funds(long pool) {
        return new Funds(new Fen(pool), new Fen(pool / 10), Map.of("厂房", new Fen(pool / 3), "车", new Fen(pool / 7)));
    }

    private static Map<String, Long> byClaim(Plan plan) {
        return plan.shares().stream()
                .collect(
                        toMap(it -> it.claim().id() + it.rank(), it -> it.paid().value(), Long::sum));
    }

    private static long sum(List<Fen> amounts) {
        return amounts.stream().mapToLong(Fen::value).sum();
    }
}
