package org.gridwrit.petition;

import java.util.List;
import java.util.Objects;
import org.gridwrit.casefile.AddressKey;
import org.gridwrit.seal.Seal;
import org.jspecify.annotations.Nullable;

/// 同一人 Blind indexes by which people are found again: their name with their telephone, and their name with their home.
/// A
/// name alone is many people's.
@SuppressWarnings("ArrayRecordComponent") // never compared
record Marks(byte[][] phones, byte[][] homes) {
    static Marks of(Seal seal, List<NewPetitioner> people) {
        return new Marks(
                people.stream()
                        .map(it -> phone(seal, it))
                        .filter(Objects::nonNull)
                        .toArray(byte[][]::new),
                people.stream()
                        .map(it -> home(seal, it))
                        .filter(Objects::nonNull)
                        .toArray(byte[][]::new));
    }

    static byte @Nullable [] phone(Seal seal, NewPetitioner it) {
        return it.phone().isEmpty() ? null : seal.index("petitioner phone " + it.name() + "\n" + it.digits());
    }

    static byte @Nullable [] home(Seal seal, NewPetitioner it) {
        var key = AddressKey.of(it.address());
        return key.isEmpty() ? null : seal.index("petitioner home " + it.name() + "\n" + key);
    }
}
