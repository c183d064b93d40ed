package org.gridwrit.casefile.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.casefile.Closing;
import org.jspecify.annotations.Nullable;

/// 结案记录 How a case was closed. Never changed; a case that was resumed may have several.
public record ClosingRow(
        UUID id, Closing way, @Nullable ClosingGround ground, LocalDate day, List<StatedFact> facts, String by) {}
