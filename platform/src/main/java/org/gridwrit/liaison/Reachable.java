package org.gridwrit.liaison;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.court.Court;
import org.gridwrit.court.Courts;
import org.gridwrit.division.Division;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.division.Divisions;
import org.gridwrit.identity.Addressees;
import org.gridwrit.identity.Addressees.Addressee;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Component;

/// Which ties somebody sees, which they may change, and whom they may name.
@Component
class Reachable {
    private final Courts courts;
    private final Divisions divisions;
    private final Addressees addressees;

    Reachable(Courts courts, Divisions divisions, Addressees addressees) {
        this.courts = courts;
        this.divisions = divisions;
        this.addressees = addressees;
    }

    /// @throws Refusal `access.court`, `access.division`, `liaison.no-township`
    Tie tie(Actor actor, String court, String township) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT, Role.DISPATCHER);
        var asking = courts.named(court);
        var asked = divisions.named(township);
        if (asked.level() != DivisionLevel.TOWNSHIP) throw new Refusal("liaison.no-township", asked.name());
        if (Side.of(actor) == Side.COURT) mustBeUnder(actor, asking);
        else mustLieWithin(actor, asked);
        return new Tie(asking, asked, List.of());
    }

    Court mustBeUnder(Actor actor, Court court) {
        if (!court.code().startsWith(actor.court())) throw new Refusal("access.court", court.name());
        return court;
    }

    Division mustLieWithin(Actor actor, Division division) {
        if (!division.code().startsWith(actor.division())) throw new Refusal("access.division", division.name());
        return division;
    }

    /// The two sides speak to each other; whoever only looks from above has no need of their numbers.
    boolean needsPhones(Actor actor, Tie tie) {
        return Side.of(actor) == Side.TOWNSHIP
                || actor.court().equals(tie.court().code());
    }

    /// A court names its own people, a township its own; whoever leaves may hand over themselves.
    boolean mayChange(Actor actor, Tie tie) {
        return switch (actor.role()) {
            case LIAISON, PRESIDENT -> actor.court().equals(tie.court().code());
            case DISPATCHER -> tie.township().code().startsWith(actor.division());
            case OFFICER, WORKER, COMMITTEE, FINANCE, PETITION, AUDITOR, ADMINISTRATOR, SECURITY -> false;
        };
    }

    boolean mayHandOver(Actor actor, Tie tie) {
        return mayChange(actor, tie)
                || tie.standing(Side.of(actor))
                        .filter(it -> it.account().equals(actor.account()))
                        .isPresent();
    }

    /// By name.
    List<Addressee> candidates(Side side, Tie tie) {
        var found = side == Side.COURT
                ? addressees.court(tie.court().code())
                : addressees.offices(tie.township().code());
        return found.stream()
                .sorted(Comparator.comparing(Addressee::role).thenComparing(Addressee::name))
                .toList();
    }

    /// @throws Refusal `liaison.who`
    Addressee candidate(Side side, Tie tie, UUID account) {
        return candidates(side, tie).stream()
                .filter(it -> it.account().equals(account))
                .findFirst()
                .orElseThrow(() -> new Refusal("liaison.who"));
    }
}
