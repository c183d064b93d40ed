package org.gridwrit.casefile;

import java.nio.charset.StandardCharsets;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.casefile.search.Names;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 当事人 A party as a docket names it. Its number is the canonical one of [Identification].
///
/// @param idNumber absent exactly when the kind is [IdKind#NONE]
public record NewParty(
        String name,
        IdKind kind,
        @Nullable String idNumber,
        String address,
        @Nullable String phone) {
    public NewParty {
        name = name.strip();
        address = address.strip();
        if (Names.fold(name).isEmpty()) throw new Refusal("casefile.party-nameless");
        if ((kind == IdKind.NONE) != (idNumber == null)) throw new Refusal("casefile.party-number");
        if (phone != null && phone.isBlank()) phone = null;
        if (name.getBytes(StandardCharsets.UTF_8).length > 600) throw new Refusal("casefile.party-name-long");
    }

    /// Personal data stays out of logs.
    @Override
    public String toString() {
        return kind + " …";
    }
}
