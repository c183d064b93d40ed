package org.gridwrit.payout.payment;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.payout.bank.BankAnswers;
import org.gridwrit.payout.roster.Fault;
import org.gridwrit.payout.telling.PaidTexts;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Sha256;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 读入回执 What the bank says of each payment of one batch. Right lines are taken, wrong ones are named; the same file
/// again
/// changes nothing, and neither does a line that says what is known.
@Service
@Transactional
public class BankReturns {
    /// @param again  it was read before, and nothing changed
    /// @param faults the first hundred
    public record Reading(ReturnFile file, boolean again, List<Fault> faults) {}

    private final BatchFileStore store;
    private final BatchFiles files;
    private final PaymentBatches batches;
    private final Disbursements disbursements;
    private final SharePaymentStore payments;
    private final PaymentChangeStore changes;
    private final PaidEntries entries;
    private final PaidTexts texts;
    private final Audit audit;
    private final Clock clock;

    BankReturns(
            BatchFileStore store,
            BatchFiles files,
            PaymentBatches batches,
            Disbursements disbursements,
            SharePaymentStore payments,
            PaymentChangeStore changes,
            PaidEntries entries,
            PaidTexts texts,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.files = files;
        this.batches = batches;
        this.disbursements = disbursements;
        this.payments = payments;
        this.changes = changes;
        this.entries = entries;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PaymentBatch mine(Actor actor, Id id) {
        actor.mustBe(OFFICER, LIAISON);
        return batches.named(actor, id);
    }

    /// @throws Refusal what is wrong with the file as a whole; then nothing of it is taken
    public Reading read(Actor actor, Id id, Path file) {
        actor.mustBe(OFFICER, LIAISON);
        var of = batches.locked(actor, id);
        var kept = store.kept(of).orElseThrow(() -> new Refusal("bank.not-released"));
        try {
            var digest = digest(file);
            for (var it : store.returns(of)) if (it.digest().equals(digest)) return new Reading(it, true, List.of());
            return read(actor, of, new BankAnswers(file, files.layout(kept.layout()), reference(of)), digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reading read(Actor actor, PaymentBatch of, BankAnswers answers, String digest) throws IOException {
        var doubled = answers.check();
        var key = BatchFiles.key(of.id() + " " + digest);
        var money = disbursements.mine(actor, of.planId());
        var run = new AnswerRun(
                payments, changes, of, money.sums(), key, Times.today(clock), actor.name(), clock.instant());
        answers.read(it -> run.take(it, doubled.contains(it.reference())), run::wrong);
        run.end();
        disbursements.keep(money.with(run.sums()));
        entries.paid(actor, money, key, run.paid(), "第 " + of.serial() + " 批 " + run.paidLines() + " 笔");
        texts.paid(of.id().city(), key);
        for (var entry : run.sentBack()) {
            var rest = BatchFiles.key(key + " " + entry);
            var stays = changes.moveEntry(of.id().city(), entry, rest);
            entries.sentBack(actor, money, entry, rest, stays, "第 " + of.serial() + " 批 退汇");
        }
        var read = run.file(key, digest);
        store.add(of, read);
        audit.record(
                actor,
                of.id().city(),
                "payment-batch.read",
                of.id().uuid(),
                read.paid() + " " + read.failed() + " " + read.returned() + " " + read.refused());
        return new Reading(read, false, run.faults());
    }

    private static String reference(PaymentBatch of) {
        return BatchFiles.reference(of.id().uuid());
    }

    private static String digest(Path file) throws IOException {
        var digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
