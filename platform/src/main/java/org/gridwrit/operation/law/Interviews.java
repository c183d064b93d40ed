package org.gridwrit.operation.law;

import static org.gridwrit.operation.law.Part.BAILIFF;
import static org.gridwrit.operation.law.Part.COURT;
import static org.gridwrit.operation.law.Part.GRID_WORKER;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// 询问、走访笔录 What the law asks of an interview: two of the court ask (解释 97), a grid worker accompanies only (CPL 239),
/// whoever was asked reads the record and signs it (CPL 133), and a refusal is explained (CPL 150).
public final class Interviews {
    /// Who acts for the court or goes along with it is not the one who is asked.
    private static final Set<Part> NOT_ASKED = Set.of(COURT, BAILIFF, GRID_WORKER);

    private Interviews() {}

    /// Before it: no plan without two who may ask.
    public static List<Bar> bars(List<Attending> planned) {
        return askers(planned, false) < 2 ? List.of(new Bar("interview-alone", "解释 97")) : List.of();
    }

    /// @param asked     by the place in the plan
    /// @param explained whether the record says why somebody refused to sign
    public static List<Bar> missing(
            List<Attending> people,
            int asked,
            String subject,
            List<Exchange> exchanges,
            boolean readOver,
            boolean explained) {
        var missing = new ArrayList<Bar>();
        if (askers(people, true) < 2) missing.add(new Bar("interview-alone", "解释 97"));
        var whom = asked >= 0 && asked < people.size() ? people.get(asked) : null;
        if (whom == null || !whom.isHere() || NOT_ASKED.contains(whom.part())) {
            missing.add(new Bar("interview-nobody", "民事诉讼法 133"));
        }
        if (subject.isBlank()) missing.add(new Bar("interview-subject", "民事诉讼法 133"));
        if (exchanges.isEmpty() || !exchanges.stream().allMatch(Exchange::isWhole)) {
            missing.add(new Bar("interview-unanswered", "民事诉讼法 133"));
        }
        if (!readOver) missing.add(new Bar("interview-unread", "民事诉讼法 133"));
        if (!explained && people.stream().anyMatch(it -> it.signature() == Signature.REFUSED)) {
            missing.add(new Bar("interview-unexplained", "民事诉讼法 150"));
        }
        return missing;
    }

    private static long askers(List<Attending> people, boolean here) {
        return people.stream()
                .filter(it -> it.part() == COURT && (!here || it.isHere()))
                .count();
    }
}
