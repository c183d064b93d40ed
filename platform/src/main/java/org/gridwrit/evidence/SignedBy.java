package org.gridwrit.evidence;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// 签名的人 Whose hand a signature is, as the phone told when it was drawn (CPL 87, 89).
public enum SignedBy {
    RECEIVER, // 受送达人或者代收人
    WITNESS, // 见证人
    SERVER, // 送达人: who handed it over
    ASKED, // 被询问人
    DEBTOR; // 本人

    static @Nullable SignedBy stored(@Nullable String name) {
        return name == null ? null : valueOf(name);
    }

    /// What nobody knows is left open: the picture is kept all the same.
    static @Nullable SignedBy of(String told, EvidencePurpose purpose) {
        if (purpose != EvidencePurpose.SIGNATURE) return null;
        return Arrays.stream(values())
                .filter(it -> it.name().equals(told))
                .findFirst()
                .orElse(null);
    }
}
