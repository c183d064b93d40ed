package org.gridwrit.casefile.filing;

import java.util.List;
import java.util.UUID;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.PartyRole;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Seals what a party's row must not show.
@Component
public class PartySealing {
    private final Seal seal;

    PartySealing(Seal seal) {
        this.seal = seal;
    }

    PartyRow row(UUID casefile, UUID id, PartyRole role, NewParty party, byte @Nullable [] index) {
        var number = party.idNumber();
        var phone = party.phone();
        return new PartyRow(
                casefile,
                id,
                role,
                party.name(),
                party.kind(),
                number == null ? null : seal.seal(Purpose.IDENTITY, number),
                index,
                phone == null ? null : seal.seal(Purpose.PHONE, phone),
                party.address(),
                List.of());
    }

    byte[] seal(Purpose purpose, String text) {
        return seal.seal(purpose, text);
    }

    public byte[] index(String number) {
        return seal.index(number);
    }

    @Nullable
    public String open(byte @Nullable [] sealed) {
        return sealed == null ? null : seal.open(sealed);
    }
}
