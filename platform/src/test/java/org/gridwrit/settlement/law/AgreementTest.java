package org.gridwrit.settlement.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;

class AgreementTest {
    private static final UUID APPLICANT = new UUID(1, 1);
    private static final UUID DEBTOR = new UUID(1, 2);
    private static final List<UUID> PARTIES = List.of(APPLICANT, DEBTOR);
    private static final UnaryOperator<LocalDate> NO_HOLIDAYS = UnaryOperator.identity();

    @Property(tries = 300)
    @Label("平均分期：不论金额和期数，各期之和总等于总额")
    void evenInstalmentsSum(
            @ForAll @LongRange(min = 1, max = 1L << 50) long total, @ForAll @IntRange(min = 1, max = 120) int n) {
        var plan = Plan.monthly(new Fen(total), n, LocalDate.of(2026, 1, 31));
        assertThat(plan.stream().mapToLong(it -> it.amount().value()).sum()).isEqualTo(total);
        var least = plan.stream().mapToLong(it -> it.amount().value()).min().orElseThrow();
        var most = plan.stream().mapToLong(it -> it.amount().value()).max().orElseThrow();
        assertThat(most - least).isLessThanOrEqualTo(1);
    }

    @Property(tries = 400)
    @Label("任意一串命令之后：生效的都有双方签名，各期之和等于总额，履行完毕的都付清了")
    void noSequenceOfCommandsReachesAnUnlawfulState(@ForAll long seed) {
        var random = new Random(seed);
        var at = Agreement.none();
        var today = LocalDate.of(2026, 3, 2);
        for (int step = 0; step < 60; step++) {
            today = today.plusDays(random.nextInt(20));
            try {
                var after = anything(random, at, today);
                mustFollow(at.state(), after.state());
                at = after;
            } catch (Refusal expected) {
                assertThat(expected.code()).startsWith("settlement.");
            }
            lawful(at);
        }
    }

    private static Agreement anything(Random random, Agreement at, LocalDate today) {
        return switch (random.nextInt(10)) {
            case 0 -> at.propose(terms(random, today), today);
            case 1, 2 -> at.sign(signature(random, today), false, PARTIES, today);
            case 3 -> at.confirm(random.nextInt(4) > 0, PARTIES, today);
            case 4, 5 -> at.pay(payment(random, today), today, NO_HOLIDAYS);
            case 6 -> at.reverse(known(random, at), UUID.randomUUID(), today, "转账退回", "韦法官");
            case 8 -> at.withdraw();
            case 7 -> at.breach(one(random, Ground.values()), "依据", today, NO_HOLIDAYS);
            default ->
                random.nextInt(4) == 0
                        ? at.remedy(one(random, Remedy.values()), today, today)
                        : random.nextInt(9) == 0 ? at.abandon(today) : at;
        };
    }

    private static Terms terms(Random random, LocalDate today) {
        long total = 1 + random.nextInt(5000);
        long sum = random.nextInt(5) == 0 ? total + 1 : total;
        var plan = Plan.monthly(new Fen(sum), 1 + random.nextInt(5), today.plusDays(random.nextInt(30)));
        long waived = random.nextInt(100);
        return RulesTest.terms(total + waived, total, waived, plan);
    }

    private static Signature signature(Random random, LocalDate today) {
        var party = random.nextBoolean() ? APPLICANT : DEBTOR;
        var original = random.nextInt(6) == 0 ? "" : "正卷第3页";
        return new Signature(
                party, one(random, Signer.values()), "某", one(random, Authority.values()), today, null, original);
    }

    private static Payment payment(Random random, LocalDate today) {
        var channel = one(random, Channel.values());
        return new Payment(UUID.randomUUID(), new Fen(random.nextInt(2500)), today, channel, "", null, "陆书记员");
    }

    private static UUID known(Random random, Agreement at) {
        var all = at.payments();
        return all.isEmpty()
                ? UUID.randomUUID()
                : all.get(random.nextInt(all.size())).id();
    }

    private static void lawful(Agreement at) {
        for (var it : at.versions()) {
            assertThat(it.terms().sum()).isEqualTo(it.terms().total());
            assertThat(it.terms().total().plus(it.terms().waived()))
                    .isEqualTo(it.terms().claim());
            assertThat(it.confirmed() && it.withdrawn()).isFalse();
            if (it.confirmed())
                assertThat(Signing.missing(PARTIES, it.signatures())).isEmpty();
            for (var by : it.signatures()) {
                assertThat(by.signer()).isNotEqualTo(Signer.GRID_WORKER);
                if (by.signer() == Signer.AGENT) assertThat(by.authority()).isEqualTo(Authority.SPECIAL);
            }
        }
        assertThat(at.payments()).allSatisfy(it -> {
            assertThat(it.amount().value()).isPositive();
            assertThat(it.channel()).isNotEqualTo(Channel.GRID_WORKER);
        });
        var binding = at.state().mayBePaid() || at.state() instanceof SettlementState.Performed;
        if (binding) assertThat(at.inForce()).isPresent();
        var performance = at.performance(NO_HOLIDAYS);
        if (at.state() instanceof SettlementState.Performed) {
            assertThat(performance.orElseThrow().isComplete()).isTrue();
        } else if (at.state().mayBePaid()) {
            assertThat(performance.orElseThrow().isComplete()).isFalse();
        }
        performance.ifPresent(AgreementTest::laidOut);
    }

    /// Every fen that was paid lies on an instalment or is a surplus.
    private static void laidOut(Performance it) {
        var laid = it.lines().stream().mapToLong(line -> line.paid().value()).sum();
        assertThat(laid + it.surplus().value()).isEqualTo(it.paid().value());
        assertThat(it.lines()).allSatisfy(line -> assertThat(line.paid()).isLessThanOrEqualTo(line.amount()));
    }

    private static void mustFollow(SettlementState before, SettlementState after) {
        if (before.name() == after.name()) return;
        var lawful = switch (before.name()) {
            case DRAFT -> List.of("SIGNED", "TERMINATED");
            case SIGNED -> List.of("DRAFT", "PERFORMING", "TERMINATED");
            case PERFORMING -> List.of("PERFORMED", "BROKEN");
            case PERFORMED -> List.of("PERFORMING");
            case BROKEN -> List.of("PERFORMING", "PERFORMED", "RESUMED", "SUED", "TERMINATED");
            case RESUMED, SUED, TERMINATED -> List.<String>of();
        };
        assertThat(lawful).contains(after.name().name());
    }

    private static <T> T one(Random random, T[] of) {
        return of[random.nextInt(of.length)];
    }
}
