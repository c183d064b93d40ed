package org.gridwrit.casefile.filing;

import java.util.UUID;
import org.gridwrit.casefile.CaseEvent;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// One line for a timeline.
public record EventRow(
        UUID id,
        UUID casefile,
        CaseEvent.Kind kind,
        String words,
        @Nullable Fen amount) {}
