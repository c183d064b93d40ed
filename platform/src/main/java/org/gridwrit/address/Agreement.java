package org.gridwrit.address;

import java.util.Collection;
import org.gridwrit.address.LearnedName.State;

/// 印证规则 When a learned name may route by itself. A wrong route shows a debtor's papers to strangers, so one voice is
/// never enough, and one against is.
final class Agreement {
    private static final int VOICES = 2;

    private Agreement() {}

    /// @param same every learned name with the same words in the same city, `name` among them
    static State of(LearnedName name, Collection<LearnedName> same) {
        if (!isAlive(name)) return State.UNLEARNED;
        if (same.stream().anyMatch(it -> isAlive(it) && it.disagrees(name))) return State.CONFLICT;
        return isAgreed(name) ? State.IN_USE : State.HEARD;
    }

    /// Two people, or two addresses. Once it has been unlearned, two people: whoever taught it wrongly could do so
    /// again.
    private static boolean isAgreed(LearnedName name) {
        var evidence = name.evidence();
        return evidence.people() >= VOICES || (name.round() == 0 && evidence.addresses() >= VOICES);
    }

    private static boolean isAlive(LearnedName name) {
        return name.evidence().lessons() > 0;
    }
}
