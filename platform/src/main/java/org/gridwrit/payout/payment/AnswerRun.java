package org.gridwrit.payout.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.payout.bank.BankAnswer;
import org.gridwrit.payout.roster.Fault;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// One reading of one file, line by line, written by the thousand.
final class AnswerRun {
    private static final int AT_A_TIME = 1_000;
    private static final int FAULTS_NAMED = 100;

    private final SharePaymentStore store;
    private final PaymentChangeStore changing;
    private final PaymentBatch of;
    private final UUID entry;
    private final LocalDate today;
    private final String by;
    private final Instant at;
    private final List<BankAnswer> waiting = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<UUID> sentBack = new LinkedHashSet<>();
    private final Map<BankAnswer.Outcome, Integer> changed = new HashMap<>();
    private Sums sums;
    private Fen paid = Fen.ZERO;
    private int rows;
    private int refused;

    AnswerRun(
            SharePaymentStore store,
            PaymentChangeStore changing,
            PaymentBatch of,
            Sums sums,
            UUID entry,
            LocalDate today,
            String by,
            Instant at) {
        this.store = store;
        this.changing = changing;
        this.of = of;
        this.sums = sums;
        this.entry = entry;
        this.today = today;
        this.by = by;
        this.at = at;
    }

    void take(BankAnswer it, boolean doubled) {
        rows++;
        if (doubled) {
            fault(it.line(), new Refusal("bank.doubled"));
            return;
        }
        waiting.add(it);
        if (waiting.size() == AT_A_TIME) write();
    }

    void wrong(int line, Refusal why) {
        rows++;
        fault(line, why);
    }

    void end() {
        write();
    }

    private void write() {
        var known = new HashMap<String, Payment>();
        for (var it : store.ofBatch(of, references()))
            known.put(BatchFiles.reference(it.id().uuid()), it);
        var changes = new ArrayList<PaymentChangeStore.Change>();
        for (var it : waiting) {
            try {
                change(it, known.get(it.reference()), changes);
            } catch (Refusal why) {
                fault(it.line(), why);
            }
        }
        sentBack.addAll(changing.entries(of, changes));
        changing.change(of, changes, entry, by, at);
        waiting.clear();
    }

    private void change(BankAnswer it, @Nullable Payment before, List<PaymentChangeStore.Change> changes) {
        if (before == null) throw new Refusal("bank.unknown", it.reference());
        if (!it.amount().equals(before.amount())) throw new Refusal("bank.other-amount", before.amount(), it.amount());
        if (!it.account().isEmpty() && !it.account().equals(before.card())) {
            throw new Refusal("bank.other-account", before.cardEnd());
        }
        var day = it.day() == null ? today : it.day();
        if (day.isAfter(today)) throw new Refusal("casefile.day-to-come", day);
        var after = switch (it.outcome()) {
            case PAID -> before.paid(day);
            case FAILED -> before.failed(reason(it));
            case RETURNED -> before.returned(reason(it));
        };
        if (after.equals(before)) return;
        sums = sums.moved(before, after);
        if (it.outcome() == BankAnswer.Outcome.PAID) paid = paid.plus(it.amount());
        changed.merge(it.outcome(), 1, Integer::sum);
        changes.add(new PaymentChangeStore.Change(before, after));
    }

    private static String reason(BankAnswer it) {
        if (it.reason().isEmpty()) return "银行没有说明原因";
        return it.reason().length() > 200 ? it.reason().substring(0, 200) : it.reason();
    }

    private List<UUID> references() {
        var keys = new ArrayList<UUID>();
        for (var it : waiting) {
            var text = it.reference();
            if (!text.matches("[0-9a-f]{32}")) continue;
            keys.add(new UUID(
                    Long.parseUnsignedLong(text.substring(0, 16), 16), Long.parseUnsignedLong(text.substring(16), 16)));
        }
        return keys;
    }

    private void fault(int line, Refusal why) {
        refused++;
        if (faults.size() < FAULTS_NAMED) faults.add(new Fault(line, "", why));
    }

    Sums sums() {
        return sums;
    }

    Fen paid() {
        return paid;
    }

    int paidLines() {
        return count(BankAnswer.Outcome.PAID);
    }

    /// Entries of the ledger in which something is no longer paid.
    Set<UUID> sentBack() {
        return sentBack;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    ReturnFile file(UUID key, String digest) {
        return new ReturnFile(
                key,
                digest,
                rows,
                paidLines(),
                count(BankAnswer.Outcome.FAILED),
                count(BankAnswer.Outcome.RETURNED),
                refused,
                by,
                at);
    }

    private int count(BankAnswer.Outcome outcome) {
        return changed.getOrDefault(outcome, 0);
    }
}
