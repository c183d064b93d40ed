package org.gridwrit.docket.batch;

import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.identity.Addressees;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// 变更承办人 The president gives any case of the court to another officer; an officer hands over the own ones.
@Component
class OfficerChanges {
    private final CaseFiles cases;
    private final Addressees accounts;

    OfficerChanges(CaseFiles cases, Addressees accounts) {
        this.cases = cases;
        this.accounts = accounts;
    }

    List<String> officers(Actor actor) {
        return accounts.court(actor.court()).stream()
                .filter(it -> it.role() == Role.OFFICER)
                .map(Addressees.Addressee::name)
                .distinct()
                .sorted()
                .toList();
    }

    List<Change> of(Actor actor, Order order) {
        actor.mustBe(Role.OFFICER, Role.PRESIDENT);
        var to = order.officer() == null ? "" : order.officer();
        if (!to.isEmpty() && !officers(actor).contains(to)) throw new Refusal("batch.officer-unknown", to);
        return order.cases().stream()
                .map(it -> change(actor, cases.named(actor.scope(), it), to))
                .toList();
    }

    private static Change change(Actor actor, CaseFile it, String to) {
        var debtors = it.debtors().isEmpty() ? "" : it.debtors().getFirst().name();
        return new Change(it.id(), it.number(), null, null, debtors, it.officer(), to, why(actor, it, to));
    }

    private static @Nullable String why(Actor actor, CaseFile it, String to) {
        if (!it.court().equals(actor.court())) return "batch.other-court";
        if (!it.state().open()) return "batch.closed";
        if (actor.role() == Role.OFFICER && !it.officer().equals(actor.name())) return "batch.not-own";
        return it.officer().equals(to) ? "batch.same" : null;
    }
}
