package org.gridwrit.operation.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// 执行方案 What the law asks of a plan: some of it stops the plan, some is said so that it can still be seen to.
public final class Plans {
    private Plans() {}

    /// @param order 搜查令 or 公告, empty when there is none
    public static List<Bar> bars(OperationKind kind, String order, List<Attending> people) {
        var bars = new ArrayList<Bar>();
        if (!has(people, Part.COURT)) bars.add(new Bar("no-officer", "民事诉讼法 239"));
        if (kind == OperationKind.SEARCH && order.isEmpty()) bars.add(new Bar("no-warrant", "民事诉讼法 259"));
        if (kind == OperationKind.EVICTION && order.isEmpty()) bars.add(new Bar("no-proclamation", "民事诉讼法 261"));
        return bars;
    }

    /// @param citizen whether the debtor is one
    public static List<Bar> warnings(OperationKind kind, boolean citizen, List<Attending> people) {
        if (kind != OperationKind.SEIZURE && kind != OperationKind.EVICTION) return List.of();
        var article = kind == OperationKind.SEIZURE ? "民事诉讼法 256" : "民事诉讼法 261";
        var warnings = new ArrayList<Bar>();
        if (citizen && !has(people, Part.COMMITTEE, Part.EMPLOYER))
            warnings.add(new Bar("nobody-of-the-place", article));
        if (!has(people, Part.DEBTOR)) warnings.add(new Bar("debtor-not-called", article));
        return warnings;
    }

    static boolean has(List<Attending> people, Part... parts) {
        return people.stream().anyMatch(it -> Arrays.asList(parts).contains(it.part()));
    }
}
