package org.gridwrit.casefile.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;

/// 账户 All entries of one case. Every figure is the sum of entries; none is kept beside them.
public record Account(List<LedgerEntry> entries) {
    public Account {
        entries = List.copyOf(entries);
    }

    public static Account empty() {
        return new Account(List.of());
    }

    public Fen of(EntryKind kind) {
        return sum(it -> it.kind() == kind ? it.signed() : 0);
    }

    /// 余额 What the court holds.
    public Fen held() {
        return sum(LedgerEntry::held);
    }

    /// 执行到位 What the case has brought in, through the court's hands or past them.
    public Fen recovered() {
        return sum(LedgerEntry::recovered);
    }

    /// 已抵偿 What the applicant asks for no more: received or to be received, and given up; fees are the debtor's on top.
    public Fen credited() {
        return recovered().minus(of(EntryKind.DEDUCTED)).plus(of(EntryKind.WAIVED));
    }

    public Optional<LedgerEntry> entry(UUID id) {
        return entries.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public boolean isCountered(LedgerEntry it) {
        return entries.stream().anyMatch(other -> it.id().equals(other.counters()));
    }

    /// Those that stand, of money that came.
    public List<LedgerEntry> receipts() {
        return entries.stream()
                .filter(it -> it.kind().recovered() > 0 && !it.isCounter() && !isCountered(it))
                .toList();
    }

    /// The same entry again changes nothing.
    ///
    /// @throws Refusal that says what is wrong and what would be right
    public Account enter(LedgerEntry it) {
        var known = entry(it.id());
        if (known.isPresent()) {
            if (!known.get().isSameAs(it)) throw new Refusal("ledger.id-taken");
            return this;
        }
        if (it.isCounter()) throw new IllegalArgumentException("take back by counter()");
        if (it.amount().value() <= 0) throw new Refusal("casefile.amount");
        if (!it.origin().suits(it.kind())) throw new Refusal("ledger.origin", it.origin(), it.kind());
        if (held().value() + it.held() < 0) throw new Refusal("ledger.exceeds", held(), it.amount());
        return plus(it);
    }

    /// 冲正 Written down wrongly, or the money came back.
    ///
    /// @param key of the entry against it
    public Account counter(UUID id, UUID key, LocalDate today, String why, String by, Instant at) {
        var wrong = entry(id).filter(it -> !it.isCounter()).orElseThrow(() -> new Refusal("ledger.unknown"));
        var known = entry(key);
        if (known.isPresent()) {
            if (!id.equals(known.get().counters())) throw new Refusal("ledger.id-taken");
            return this;
        }
        if (isCountered(wrong)) throw new Refusal("ledger.countered");
        if (why.isBlank()) throw new Refusal("ledger.why-missing");
        var back = new LedgerEntry(
                key, wrong.kind(), wrong.origin(), wrong.amount(), today, why.strip(), id, wrong.fact(), by, at);
        if (held().value() + back.held() < 0) throw new Refusal("ledger.counter-exceeds", held(), wrong.amount());
        return plus(back);
    }

    private Account plus(LedgerEntry it) {
        var all = new ArrayList<>(entries);
        all.add(it);
        return new Account(all);
    }

    private Fen sum(ToLongFunction<LedgerEntry> part) {
        long sum = 0;
        for (var it : entries) sum = Math.addExact(sum, part.applyAsLong(it));
        return new Fen(sum);
    }
}
