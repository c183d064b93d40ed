package org.gridwrit.clue.reward;

import java.util.UUID;
import org.gridwrit.clue.law.Capacity;
import org.gridwrit.shared.Id;

/// 悬赏线索 An answer to a notice, in the order in which they came (财产调查规定 23). Who gave it is not in it.
///
/// @param id       that of its clue
/// @param number   1 for the first
/// @param people   how many told it together
public record Tip(Id id, UUID reward, UUID caseId, int number, Capacity capacity, int people) {
    /// As everybody but the officer knows who told it.
    static String pseudonym(int number) {
        return "悬赏登记第" + number + "号";
    }
}
