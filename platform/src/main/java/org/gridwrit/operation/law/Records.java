package org.gridwrit.operation.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// 笔录 What the record of an operation needs before it is closed.
public final class Records {
    private Records() {}

    /// @param items    of the checklist that have an answer
    /// @param evidence whether something of the case's evidence is named
    public static List<Bar> missing(
            OperationKind kind, String words, List<Attending> people, Set<Item> items, boolean evidence) {
        var missing = new ArrayList<Bar>();
        if (words.isBlank()) missing.add(new Bar("no-record", "民事诉讼法 261"));
        if (people.stream().noneMatch(it -> it.part() == Part.COURT && it.isHere())) {
            missing.add(new Bar("officer-absent", "民事诉讼法 239"));
        }
        if (people.stream().anyMatch(it -> it.isHere() && it.signature() == null)) {
            missing.add(new Bar("unsigned", "民事诉讼法 261"));
        }
        if (kind == OperationKind.INVESTIGATION && items.size() < Item.values().length) {
            missing.add(new Bar("checklist-open", "财产调查规定 1"));
        }
        if (kind == OperationKind.SUPERVISION && !evidence) missing.add(new Bar("no-evidence", "民事诉讼法 266"));
        return missing;
    }
}
