package org.gridwrit.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 执行到位 Money recovered in a case, published once per entry of its ledger; below zero where it is taken back.
///
/// @param recovery the entry's key
public record RecoveryRecorded(
        Id casefile,
        UUID recovery,
        String number,
        String court,
        @Nullable Livelihood livelihood,
        Fen amount,
        LocalDate day) {}
