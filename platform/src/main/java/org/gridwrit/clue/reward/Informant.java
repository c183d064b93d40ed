package org.gridwrit.clue.reward;

import org.gridwrit.casefile.number.IdNumber;
import org.gridwrit.shared.Refusal;

/// 线索提供人 Who answered a notice. Registered, and kept secret (财产调查规定 23).
///
/// @param idNumber empty when they only left a telephone
/// @param phone    empty when they showed their card
public record Informant(String name, String idNumber, String phone) {
    public Informant {
        name = NewReward.text(name, 100);
        idNumber = NewReward.text(idNumber, 30);
        phone = NewReward.text(phone, 30);
        if (name.isEmpty()) throw new Refusal("reward.nameless");
        if (idNumber.isEmpty() && phone.isEmpty()) throw new Refusal("reward.unidentified", name);
        if (!idNumber.isEmpty()) idNumber = IdNumber.parse(idNumber).value();
    }

    /// Stays out of logs.
    @Override
    public String toString() {
        return "Informant";
    }
}
