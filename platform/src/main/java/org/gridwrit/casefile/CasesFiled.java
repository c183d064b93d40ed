package org.gridwrit.casefile;

import java.util.List;
import java.util.Optional;

/// 批量立案 What counts from its filing on and what was corrected in a batch: published once in its transaction, for one
/// row in the registry and not one for each case.
public record CasesFiled(List<CaseFiled> filed, List<CaseCorrected> corrected) {
    public CasesFiled {
        filed = List.copyOf(filed);
        corrected = List.copyOf(corrected);
    }

    /// A case of no livelihood counts when something happens in it, and not before: nothing waits for it.
    public static Optional<CasesFiled> counting(List<CaseFiled> filed, List<CaseCorrected> corrected) {
        var counted = new CasesFiled(
                filed.stream().filter(it -> it.livelihood() != null).toList(),
                corrected.stream()
                        .filter(it -> it.was() != null || it.livelihood() != null)
                        .toList());
        return counted.filed.isEmpty() && counted.corrected.isEmpty() ? Optional.empty() : Optional.of(counted);
    }
}
