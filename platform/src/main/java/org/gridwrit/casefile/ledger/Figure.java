package org.gridwrit.casefile.ledger;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gridwrit.shared.Fen;

/// 账面数字 Each with the entries it is the sum of.
enum Figure {
    RECOVERED(it -> it.recovered() != 0, Account::recovered), // 执行到位
    PAID_IN(EntryKind.PAID_IN),
    DIRECT(EntryKind.DIRECT),
    DEDUCTED(EntryKind.DEDUCTED),
    PAID_OUT(EntryKind.PAID_OUT),
    RETURNED(EntryKind.RETURNED),
    WAIVED(EntryKind.WAIVED),
    HELD(it -> it.held() != 0, Account::held); // 余额

    @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
    private final Predicate<LedgerEntry> part;

    @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
    private final Function<Account, Fen> sum;

    Figure(EntryKind kind) {
        this(it -> it.kind() == kind, it -> it.of(kind));
    }

    Figure(Predicate<LedgerEntry> part, Function<Account, Fen> sum) {
        this.part = part;
        this.sum = sum;
    }

    public Fen sum(Account of) {
        return sum.apply(of);
    }

    public List<LedgerEntry> lines(Account of) {
        return of.entries().stream().filter(part).toList();
    }
}
