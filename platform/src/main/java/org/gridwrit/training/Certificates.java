package org.gridwrit.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.gridwrit.access.Role.DISPATCHER;
import static org.gridwrit.access.Role.WORKER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.audit.Audit;
import org.gridwrit.grid.Workers;
import org.gridwrit.seal.Signatures;
import org.gridwrit.seal.SignedWords;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 结业证 Issued by passing, shown by the worker, checked by anybody, revoked by the worker's township.
@Service
@Transactional
public class Certificates {
    private static final String CHECK = "certificate-check";
    private static final int LONGEST_REASON = 200;

    private final CertificateStore store;
    private final Workers workers;
    private final Signatures signatures;
    private final Audit audit;
    private final Walls walls;
    private final Keys keys;
    private final Clock clock;

    Certificates(
            CertificateStore store,
            Workers workers,
            Signatures signatures,
            Audit audit,
            Walls walls,
            Keys keys,
            Clock clock) {
        this.store = store;
        this.workers = workers;
        this.signatures = signatures;
        this.audit = audit;
        this.walls = walls;
        this.keys = keys;
        this.clock = clock;
    }

    /// What somebody who scanned a certificate learns.
    sealed interface Checked {
        record Genuine(Certificate certificate, CertificateState state) implements Checked {}

        record Forged() implements Checked {}

        record Unreadable() implements Checked {}
    }

    /// Whoever renews before the last day loses none of it.
    void issue(Actor worker, Course course, UUID examination) {
        var today = Times.today(clock);
        var holder = workers.named(new Id(worker.city(), worker.worker()));
        LocalDate from = last(worker, course.key())
                .filter(it -> it.on(today).counts())
                .map(Certificate::to)
                .orElse(today);
        var it = new Certificate(
                new Id(worker.city(), keys.next()),
                CertificateNumber.next(worker.city(), today),
                worker.worker(),
                holder.name(),
                holder.townshipCode(),
                course.key(),
                course.title(),
                today,
                from.plusMonths(course.validMonths()),
                null);
        store.add(it, examination);
        audit.record(worker, it.id().city(), "training.certify", it.id().uuid(), course.key());
    }

    /// @throws Refusal `training.still-valid` while the last one holds for long
    void mustBeRenewable(Actor worker, String course) {
        last(worker, course)
                .filter(it -> it.on(Times.today(clock)) == CertificateState.CURRENT)
                .ifPresent(it -> {
                    throw new Refusal("training.still-valid", it.to(), it.to().minusDays(Certificate.SOON_DAYS));
                });
    }

    /// One's own, the last of each course.
    @Transactional(readOnly = true)
    public List<Certificate> own(Actor actor) {
        actor.mustBe(WORKER);
        return store.of(new Scope.OfWorker(actor.worker()), actor.city());
    }

    /// @throws Refusal `training.certificate-unknown`, also for somebody else's
    @Transactional(readOnly = true)
    Certificate own(Actor actor, Id id) {
        actor.mustBe(WORKER);
        return store.named(new Scope.OfWorker(actor.worker()), id)
                .orElseThrow(() -> new Refusal("training.certificate-unknown"));
    }

    /// What its QR code carries.
    String token(Certificate it) {
        var words = CertificateToken.words(it);
        return new SignedWords(words, signatures.sign(words.getBytes(UTF_8))).toString();
    }

    /// 核验 For anybody. A certificate is what was signed; what is in the database decides whether it still counts.
    @Transactional(readOnly = true)
    Checked check(String text) {
        var signed = SignedWords.read(text);
        var id = signed.flatMap(CertificateToken::id);
        if (signed.isEmpty() || id.isEmpty()) return new Checked.Unreadable();
        if (!signatures.holds(signed.get().bytes(), signed.get().signature())) return new Checked.Forged();
        return walls.within(Wall.ofProgram(CHECK), () -> store.shown(id.get()))
                .<Checked>map(it -> new Checked.Genuine(it, it.on(Times.today(clock))))
                .orElseGet(Checked.Forged::new);
    }

    /// 撤销 Whoever scans it from now on is told. Asked again it changes nothing.
    ///
    /// @throws Refusal `training.certificate-unknown`, also for a worker of another township
    void revoke(Actor actor, Id id, String reason) {
        actor.mustBe(DISPATCHER);
        var why = reason.strip();
        if (why.isEmpty()) throw new Refusal("training.reason-missing");
        if (why.length() > LONGEST_REASON) throw new Refusal("training.reason-long", LONGEST_REASON);
        var found = store.lock(actor.scope(), id).orElseThrow(() -> new Refusal("training.certificate-unknown"));
        if (found.revocation() != null) return;
        store.revoke(id, why, clock.instant());
        audit.record(actor, id.city(), "training.revoke", id.uuid(), found.course());
    }

    private Optional<Certificate> last(Actor worker, String course) {
        return own(worker).stream().filter(it -> it.course().equals(course)).findFirst();
    }
}
