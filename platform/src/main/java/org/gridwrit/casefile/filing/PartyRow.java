package org.gridwrit.casefile.filing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridwrit.casefile.PartyRole;
import org.gridwrit.casefile.number.IdKind;
import org.jspecify.annotations.Nullable;

/// What filing writes of a party; numbers and phones only sealed.
///
/// @param former addresses told before this one, oldest first
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
        String address,
        List<String> former) {
    PartyRow identified(IdKind kind, byte[] number, byte[] index) {
        return new PartyRow(casefile, id, role, name, kind, number, index, phone, address, former);
    }

    PartyRow reachedBy(byte[] phone) {
        return new PartyRow(casefile, id, role, name, kind, number, index, phone, address, former);
    }

    PartyRow movedTo(String other) {
        var before = address.isEmpty()
                ? former
                : Stream.concat(former.stream(), Stream.of(address)).toList();
        return new PartyRow(casefile, id, role, name, kind, number, index, phone, other, before);
    }
}
