package org.gridwrit.service.law;

import java.util.List;

/// 谁可以签收 Who may sign for an addressee.
public final class Receivers {
    private Receivers() {}

    /// Empty when this one may.
    public static List<Bar> bars(Receiver receiver, Standing standing) {
        if (standing.organization() && receiver.isOfCitizen()) {
            return List.of(new Bar("receiver-of-citizens", "民事诉讼法 88，解释 130"));
        }
        if (!standing.organization() && receiver.isOfOrganization()) {
            return List.of(new Bar("receiver-of-organizations", "民事诉讼法 88"));
        }
        return standing.document().goesToThePartyItself() && !isThePartyOrNamed(receiver)
                ? List.of(new Bar("to-the-party-itself", "解释 133"))
                : List.of();
    }

    private static boolean isThePartyOrNamed(Receiver receiver) {
        return switch (receiver) {
            case ADDRESSEE, LEGAL_REPRESENTATIVE, DESIGNATED -> true;
            case ADULT_FAMILY, RECEIVING_STAFF, AGENT -> false;
        };
    }
}
