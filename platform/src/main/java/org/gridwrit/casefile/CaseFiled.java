package org.gridwrit.casefile;

import java.time.LocalDate;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 已立案 Published once per case, in the transaction that filed it.
public record CaseFiled(
        Id casefile, String number, String court, @Nullable Livelihood livelihood, LocalDate day) {}
