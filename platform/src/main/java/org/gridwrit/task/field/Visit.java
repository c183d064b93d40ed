package org.gridwrit.task.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// 一次走访 One debtor in one village, with what each court asks about that debtor.
public record Visit(List<Errand> errands) {
    /// In the order in which the first errand of each visit is due.
    public static List<Visit> of(List<Errand> errands) {
        var visits = new LinkedHashMap<String, List<Errand>>();
        for (var it : errands)
            visits.computeIfAbsent(it.visit(), _ -> new ArrayList<>()).add(it);
        return visits.values().stream().map(Visit::new).toList();
    }

    /// The errand that says most about whom to visit: one accepted is enough to know the name.
    public Errand first() {
        return errands.stream().filter(Errand::isNamed).findFirst().orElse(errands.getFirst());
    }
}
