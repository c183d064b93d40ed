package org.gridwrit.casefile;

import java.util.UUID;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// One line for a timeline.
record EventRow(
        UUID id,
        UUID casefile,
        CaseEvent.Kind kind,
        String words,
        @Nullable Fen amount) {}
