package org.gridwrit.payout.payment;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.time.Clock;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 银行文件 Taken as often as one likes, always the same; who took it stands there.
@Service
@Transactional
public class BankBatches {
    /// @param name for whoever saves it
    public record Taken(String name, byte[] bytes, String digest) {}

    private final BatchFileStore store;
    private final BatchFiles files;
    private final PaymentBatches batches;
    private final Audit audit;
    private final Keys keys;
    private final Clock clock;

    BankBatches(BatchFileStore store, BatchFiles files, PaymentBatches batches, Audit audit, Keys keys, Clock clock) {
        this.store = store;
        this.files = files;
        this.batches = batches;
        this.audit = audit;
        this.keys = keys;
        this.clock = clock;
    }

    /// @throws Refusal `bank.not-released`, `bank.changed`
    public Taken take(Actor actor, Id id) {
        actor.mustBe(OFFICER, LIAISON);
        var of = batches.named(actor, id);
        of.mustBeOf(actor);
        var kept = store.kept(of).orElseThrow(() -> new Refusal("bank.not-released"));
        var made = files.again(of, kept.layout(), kept.releasedAt());
        if (!made.digest().equals(kept.digest())) throw new Refusal("bank.changed");
        store.download(of, keys.next(), made.digest(), actor.name(), clock.instant());
        audit.record(actor, id.city(), "payment-batch.download", id.uuid(), made.digest());
        return new Taken(of.caseNumber() + "第" + of.serial() + "批.txt", made.bytes(), made.digest());
    }

    @Transactional(readOnly = true)
    public String digest(Actor actor, PaymentBatch of) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.kept(of).map(BatchFileStore.Kept::digest).orElse("");
    }

    @Transactional(readOnly = true)
    public List<Download> downloads(Actor actor, PaymentBatch of) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.downloads(of);
    }

    @Transactional(readOnly = true)
    public List<ReturnFile> returns(Actor actor, PaymentBatch of) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.returns(of);
    }
}
