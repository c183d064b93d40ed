package org.gridwrit.casefile.filing;

import java.util.UUID;
import org.gridwrit.casefile.PartyRole;
import org.gridwrit.casefile.number.IdKind;
import org.jspecify.annotations.Nullable;

/// What filing writes of a party; numbers and phones only sealed.
@SuppressWarnings("ArrayRecordComponent") // never compared
record PartyRow(
        UUID casefile,
        UUID id,
        PartyRole role,
        String name,
        IdKind kind,
        byte @Nullable [] number,
        byte @Nullable [] index,
        byte @Nullable [] phone,
        String address) {}
