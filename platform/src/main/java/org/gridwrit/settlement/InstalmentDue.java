package org.gridwrit.settlement;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;

/// 分期到期 Published once for each instalment and each of these, whatever happens to the program in between.
///
/// @param version of the agreement
/// @param number  of the instalment, from 1
/// @param open    what of it is not paid yet
public record InstalmentDue(
        Id settlement,
        UUID caseId,
        String caseNumber,
        String court,
        int version,
        int number,
        When when,
        LocalDate due,
        Fen open) {
    public enum When {
        SOON, // 即将到期
        TODAY, // 今日到期
        LATE // 已逾期
    }

    /// The same for the same thing, so that it is told once.
    public UUID thing() {
        var name = settlement + " " + version + " " + number + " " + when;
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
