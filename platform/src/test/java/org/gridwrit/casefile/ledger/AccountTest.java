package org.gridwrit.casefile.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

class AccountTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");

    @Property(tries = 400)
    @Label("任意一串合法的记账和冲正：余额从不小于零，同一笔从不计两次，数字总等于账目之和")
    void noSequenceOfCommandsMakesTheBalanceNegativeOrCountsTwice(@ForAll long seed) {
        var random = new Random(seed);
        var account = Account.empty();
        var written = new HashMap<UUID, LedgerEntry>();
        for (int step = 0; step < 80; step++) {
            var before = account;
            try {
                account = anything(random, account);
            } catch (Refusal refused) {
                assertThat(refused.code()).startsWith("ledger.");
                assertThat(account).isEqualTo(before);
                continue;
            }
            account.entries().forEach(it -> written.putIfAbsent(it.id(), it));
            mustBeLawful(account, written);
        }
    }

    private static Account anything(Random random, Account account) {
        var known = account.entries();
        return switch (random.nextInt(6)) {
            case 0 -> known.isEmpty() ? account : again(account, known.get(random.nextInt(known.size())));
            case 1, 2 ->
                account.counter(some(random, known), key(random), DAY, random.nextInt(9) == 0 ? " " : "记错", "韦法官", AT);
            default -> account.enter(entry(random));
        };
    }

    /// Sent again: nothing changes.
    private static Account again(Account account, LedgerEntry it) {
        var counters = it.counters();
        var after = counters == null
                ? account.enter(it)
                : account.counter(counters, it.id(), it.day(), it.words(), it.by(), AT);
        assertThat(after).isEqualTo(account);
        return after;
    }

    /// Said once more, and otherwise: kind by kind from what was written, each key once.
    private static void mustBeLawful(Account account, Map<UUID, LedgerEntry> written) {
        assertThat(account.entries()).hasSameSizeAs(written.values());
        long held = 0;
        for (var kind : EntryKind.values()) {
            long sum = 0;
            for (var it : written.values()) {
                if (it.kind() != kind || it.isCounter()) continue;
                boolean back =
                        written.values().stream().anyMatch(other -> it.id().equals(other.counters()));
                if (!back) sum += it.amount().value();
            }
            assertThat(account.of(kind)).isEqualTo(new Fen(sum));
            assertThat(sum).isNotNegative();
            held += switch (kind) {
                case PAID_IN -> sum;
                case DEDUCTED, PAID_OUT, RETURNED -> -sum;
                case DIRECT, WAIVED -> 0;
            };
        }
        assertThat(account.held()).isEqualTo(new Fen(held));
        assertThat(held).isNotNegative();
        assertThat(account.recovered().value()).isNotNegative();
        assertThat(account.credited().value()).isNotNegative();
        assertThat(countersOf(account)).doesNotHaveDuplicates();
    }

    private static List<@Nullable UUID> countersOf(Account account) {
        var found = new ArrayList<@Nullable UUID>();
        for (var it : account.entries()) if (it.isCounter()) found.add(it.counters());
        return found;
    }

    private static LedgerEntry entry(Random random) {
        var kind = EntryKind.values()[random.nextInt(EntryKind.values().length)];
        var origin = Origin.values()[random.nextInt(Origin.values().length)];
        var amount = new Fen(1 + random.nextInt(500));
        return new LedgerEntry(key(random), kind, origin, amount, DAY, "", null, null, "韦法官", AT);
    }

    private static UUID some(Random random, List<LedgerEntry> known) {
        return known.isEmpty() || random.nextInt(8) == 0
                ? key(random)
                : known.get(random.nextInt(known.size())).id();
    }

    /// Few enough that keys meet.
    private static UUID key(Random random) {
        return new UUID(7, random.nextInt(60));
    }
}
