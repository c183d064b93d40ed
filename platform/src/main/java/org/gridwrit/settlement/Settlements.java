package org.gridwrit.settlement;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.Organizations;
import org.gridwrit.casefile.Party;
import org.gridwrit.settlement.SettlementEvent.Kind;
import org.gridwrit.settlement.law.SettlementState.Performed;
import org.gridwrit.settlement.law.Signature;
import org.gridwrit.settlement.law.Terms;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 和解 Until it binds: what is proposed, who signs, and the officer's confirmation. What comes after is in
/// [Performances].
@Service
@Transactional
public class Settlements {
    private final SettlementStore store;
    private final AgreementStore agreements;
    private final Course course;
    private final CaseFiles cases;
    private final Pictures pictures;
    private final Audit audit;

    Settlements(
            SettlementStore store,
            AgreementStore agreements,
            Course course,
            CaseFiles cases,
            Pictures pictures,
            Audit audit) {
        this.store = store;
        this.agreements = agreements;
        this.course = course;
        this.cases = cases;
        this.pictures = pictures;
        this.audit = audit;
    }

    /// 拟定 One at a time in each case; a second agreement is an amendment of the first (规定 5).
    ///
    /// @param settlement made by whoever sends it, so that a resent proposal opens one
    /// @param persuaded  the task of the worker who persuaded, if one did
    /// @throws Refusal `settlement.<bar>` for terms that the law does not allow
    public Id open(Actor actor, Id casefile, UUID settlement, Terms terms, @Nullable UUID persuaded) {
        actor.mustBe(OFFICER, LIAISON);
        var file = cases.own(actor, casefile);
        file.state().mustBeOpen();
        if (persuaded != null) pictures.mustBePersuasion(actor, file, new Id(casefile.city(), persuaded));
        var id = new Id(casefile.city(), settlement);
        if (!store.open(file, settlement, persuaded, actor, course.now())) {
            if (store.named(actor.scope(), id).isEmpty()) throw new Refusal("settlement.open-already", file.number());
            return id;
        }
        propose(actor, course.lock(actor, id), terms);
        return id;
    }

    /// 变更 Other terms, to be signed anew by all (规定 5).
    public void amend(Actor actor, Id id, Terms terms) {
        actor.mustBe(OFFICER, LIAISON);
        propose(actor, course.lock(actor, id), terms);
    }

    private void propose(Actor actor, Settlement before, Terms terms) {
        var after = before.agreement().propose(terms, course.today());
        agreements.add(before, after.versions().getLast(), actor, course.now());
        course.save(before, after);
        course.note(before, actor, Kind.PROPOSED, "", terms.total());
        audit.record(
                actor, before.id().city(), "settlement.propose", before.id().uuid());
    }

    /// 签名 Of one party; signed again, the last one stands.
    ///
    /// @param signature made by whoever sends it
    public void sign(Actor actor, Id id, UUID signature, Signature by) {
        actor.mustBe(OFFICER, LIAISON);
        var before = course.lock(actor, id);
        var file = cases.own(actor, before.casefile());
        var party = file.parties().stream()
                .filter(it -> it.id().equals(by.party()))
                .findFirst()
                .orElseThrow(() -> new Refusal("settlement.party-unknown"));
        var after = before.agreement().sign(by, Organizations.isOne(party), parties(file), course.today());
        pictures.mustBeOfTheCase(actor, before, by.image());
        int version = after.versions().getLast().number();
        if (!agreements.sign(before, signature, version, by, actor, course.now())) return;
        course.save(before, after);
        course.note(before, actor, Kind.SIGNED, party.name(), null);
        audit.record(actor, id.city(), "settlement.sign", id.uuid(), by.signer().name());
    }

    /// 确认 From here on it binds, and enforcement rests (规定 2).
    ///
    /// @param voluntary the officer has asked both sides whether they agree of their own free will (CPL 241)
    public void confirm(Actor actor, Id id, boolean voluntary) {
        actor.mustBe(OFFICER);
        var before = course.lock(actor, id);
        var file = cases.own(actor, before.casefile());
        var first = before.agreement().inForce().isEmpty();
        var after = before.agreement().confirm(voluntary, parties(file), course.today());
        var text = after.inForce().orElseThrow();
        agreements.confirm(id, text.number(), actor, course.now());
        cases.settle(actor, before.casefile());
        course.save(before, after);
        course.note(
                before,
                actor,
                first ? Kind.CONFIRMED : Kind.AMENDED,
                "",
                text.terms().total());
        audit.record(actor, id.city(), "settlement.confirm", id.uuid(), String.valueOf(text.number()));
        if (first) reached(before, text.terms().total());
        if (after.state() instanceof Performed) course.performed(actor, before, after);
    }

    private void reached(Settlement of, Fen total) {
        course.publish(new SettlementReached(
                of.id(), of.caseId(), of.caseNumber(), of.court(), total, course.today(), of.persuaded()));
    }

    /// 撤回变更 Other terms are no longer offered; the agreement that binds goes on.
    public void withdraw(Actor actor, Id id, String reason) {
        actor.mustBe(OFFICER, LIAISON);
        if (reason.isBlank()) throw new Refusal("settlement.reason-missing");
        var before = course.lock(actor, id);
        var after = before.agreement().withdraw();
        agreements.withdraw(id, after.versions().getLast().number(), actor, course.now());
        course.save(before, after);
        course.note(before, actor, Kind.WITHDRAWN, reason.strip(), null);
        audit.record(actor, id.city(), "settlement.withdraw", id.uuid());
    }

    /// 不再签订 It never came to bind; nothing about the case changes.
    public void abandon(Actor actor, Id id, String reason) {
        actor.mustBe(OFFICER, LIAISON);
        if (reason.isBlank()) throw new Refusal("settlement.reason-missing");
        var before = course.lock(actor, id);
        course.save(before, before.agreement().abandon(course.today()));
        course.note(before, actor, Kind.TERMINATED, reason.strip(), null);
        audit.record(actor, id.city(), "settlement.abandon", id.uuid());
    }

    /// 查阅 For a person's eyes: on the trail of the case.
    public List<Settlement> look(Actor actor, Id casefile) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        cases.named(actor.scope(), casefile);
        audit.look(actor, casefile.city(), "settlement.look", casefile.uuid(), "CASE");
        return store.ofCase(actor.scope(), casefile);
    }

    /// 查阅 One of them, on the trail of its case.
    ///
    /// @throws Refusal `settlement.unknown`, also for one of another court
    public Settlement see(Actor actor, Id id) {
        var found = named(actor, id);
        audit.look(actor, id.city(), "settlement.look", found.caseId(), "CASE");
        return found;
    }

    /// @throws Refusal `settlement.unknown`, also for one of another court
    @Transactional(readOnly = true)
    public Settlement named(Actor actor, Id id) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.named(actor.scope(), id).orElseThrow(() -> new Refusal("settlement.unknown"));
    }

    private static List<UUID> parties(CaseFile file) {
        return file.parties().stream().map(Party::id).toList();
    }
}
