package org.gridwrit.clue.reward;

import java.util.List;
import org.gridwrit.clue.NewClue;
import org.gridwrit.clue.Source;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.Capacity;
import org.gridwrit.shared.Refusal;

/// 登记悬赏线索 What was told, and by whom.
///
/// @param town   where it is, nine digits; empty when nobody knows
/// @param people who told it, all together
public record NewTip(
        AssetKind kind, String words, String thing, String town, Capacity capacity, List<Informant> people) {
    static final int MOST = 5;

    public NewTip {
        people = List.copyOf(people);
        if (people.isEmpty()) throw new Refusal("reward.nameless");
        if (people.size() > MOST) throw new Refusal("reward.people-many", MOST);
    }

    NewClue clue(int number) {
        return new NewClue(kind, words, thing, Source.PUBLIC, Tip.pseudonym(number), town);
    }
}
