package org.gridwrit.payout.roster;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gridwrit.payout.plan.Rank;
import org.gridwrit.shared.Refusal;

/// Everybody on the roster so far, to tell who comes twice. Numbers stand here as their blind indexes.
final class Known {
    private record Person(String name, int line) {}

    private final Map<String, Person> byNumber = new HashMap<>();
    private final Map<String, Integer> claims = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> cardOf = new HashMap<>();

    /// A line that stands already.
    void stands(String number, String name, Rank rank, String collateral, int line) {
        names.add(name);
        if (number.isEmpty()) return;
        byNumber.putIfAbsent(number, new Person(name, line));
        claims.put(number + " " + rank + " " + collateral, line);
    }

    /// @param number its blind index, empty where there is none
    /// @throws Refusal `roster.two-names`, `roster.twice` with the other line
    ClaimLine mustBeNew(ClaimLine it, String number) {
        var doubts = EnumSet.noneOf(Doubt.class);
        doubts.addAll(it.doubts());
        var person = number.isEmpty() ? null : byNumber.get(number);
        if (person != null && !person.name.equals(it.name())) {
            throw new Refusal("roster.two-names", person.name, person.line);
        }
        var thing = it.collateral() == null ? "" : it.collateral();
        var before = number.isEmpty() ? null : claims.get(number + " " + it.rank() + " " + thing);
        if (before != null) throw new Refusal("roster.twice", before);
        if (person == null && names.contains(it.name())) doubts.add(Doubt.SAME_NAME);
        if (!it.card().isEmpty() && isSomebodyElses(it, number)) doubts.add(Doubt.SAME_CARD);
        stands(number, it.name(), it.rank(), thing, it.line());
        return it.with(doubts);
    }

    private boolean isSomebodyElses(ClaimLine it, String number) {
        var holder = it.name() + number;
        return !holder.equals(cardOf.computeIfAbsent(it.card(), _ -> holder));
    }
}
