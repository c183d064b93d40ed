package org.gridwrit.clue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.Credit;
import org.gridwrit.clue.law.Thing;
import org.gridwrit.shared.Id;

/// 本案线索 All clues of a case and what was decided about them, the oldest first.
public record CaseClues(List<CaseClue> clues, List<Step> steps) {
    public List<Step> of(CaseClue clue) {
        return steps.stream().filter(it -> it.clue().equals(clue.id().uuid())).toList();
    }

    Set<AssetKind> kinds() {
        return clues.stream().map(CaseClue::kind).collect(Collectors.toSet());
    }

    public Optional<CaseClue> named(Id id) {
        return clues.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /// 疑似重复 Told before, of the same kind and the same thing, and not yet decided.
    public List<CaseClue> likely(CaseClue clue) {
        var thing = Thing.normalised(clue.thing());
        if (thing.isEmpty() || clue.duplicateOf() != null || clue.state().acted()) return List.of();
        var apart = new ArrayList<>();
        for (var it : of(clue)) if (it.move().equals(Step.DISTINCT)) apart.add(it.other());
        return clues.stream()
                .filter(it -> it.kind() == clue.kind() && it.duplicateOf() == null && it.isBefore(clue))
                .filter(it -> Thing.normalised(it.thing()).equals(thing))
                .filter(it -> !apart.contains(it.id().uuid()))
                .toList();
    }

    /// The last decision counts; without one it is the first source's alone.
    public Credit credit(CaseClue clue) {
        return of(clue).reversed().stream()
                .filter(it -> it.move().equals(Step.SHARE))
                .findFirst()
                .map(it -> new Credit(it.shares()))
                .orElseGet(() -> Credit.ofFirst(clue.sourceName()));
    }
}
