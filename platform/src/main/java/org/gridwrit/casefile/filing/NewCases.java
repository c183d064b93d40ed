package org.gridwrit.casefile.filing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.search.Names;
import org.gridwrit.shared.Fen;

/// One case may stand in several rows of a docket; the database wants each once, and always in the same order, so that
/// two imports wait for each other instead of locking each other out.
final class NewCases {
    private NewCases() {}

    static Collection<NewCase> byNumber(List<NewCase> cases) {
        var merged = new TreeMap<String, NewCase>();
        for (var it : cases) merged.merge(it.number().toString(), it, NewCases::merge);
        return merged.values();
    }

    /// The later row corrects the earlier one.
    private static NewCase merge(NewCase first, NewCase later) {
        return new NewCase(
                first.number(),
                later.filedOn(),
                later.officer().isEmpty() ? first.officer() : later.officer(),
                later.cause().isEmpty() ? first.cause() : later.cause(),
                later.livelihood() == null ? first.livelihood() : later.livelihood(),
                later.amount().equals(Fen.ZERO) ? first.amount() : later.amount(),
                joined(first.applicants(), later.applicants()),
                joined(first.debtors(), later.debtors()));
    }

    private static List<NewParty> joined(List<NewParty> first, List<NewParty> later) {
        var all = new LinkedHashSet<>(first);
        all.addAll(later);
        return List.copyOf(all);
    }

    /// Each person once, though a docket may tell of one several times.
    static List<NewParty> people(List<NewParty> parties) {
        var distinct = new ArrayList<NewParty>();
        for (var party : parties) {
            int before = indexOfSame(distinct, party);
            if (before < 0) distinct.add(party);
            else if (distinct.get(before).idNumber() == null) distinct.set(before, party);
        }
        return distinct;
    }

    private static int indexOfSame(List<NewParty> parties, NewParty party) {
        for (int i = 0; i < parties.size(); i++) if (same(parties.get(i), party)) return i;
        return -1;
    }

    private static boolean same(NewParty one, NewParty other) {
        if (one.idNumber() != null && other.idNumber() != null)
            return one.idNumber().equals(other.idNumber());
        return Names.fold(one.name()).equals(Names.fold(other.name()));
    }
}
