package org.gridwrit.settlement.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// 谁可以签名 Who may sign a settlement for a party, and whose signature is still missing.
public final class Signing {
    private Signing() {}

    /// @param organization the party is a legal person or other organisation
    public static Optional<Bar> bar(Signature it, boolean organization, LocalDate today) {
        if (it.signer() == Signer.GRID_WORKER) return Optional.of(Bar.of("worker-signs", "民事诉讼法 61、241"));
        if (it.signer() == Signer.AGENT && it.authority() != Authority.SPECIAL) {
            return Optional.of(Bar.of("no-special-authority", "执行和解规定 4，民事诉讼法 62"));
        }
        if (organization && (it.signer() == Signer.PARTY || it.signer() == Signer.STATUTORY_AGENT)) {
            return Optional.of(Bar.of("organization-signs", "民事诉讼法 51"));
        }
        if (!organization && it.signer() == Signer.LEGAL_REPRESENTATIVE) {
            return Optional.of(Bar.of("citizen-signs", "民事诉讼法 241"));
        }
        if (it.name().isBlank()) return Optional.of(Bar.of("signer-name", "民事诉讼法 241"));
        if (it.day().isAfter(today)) return Optional.of(Bar.of("signed-to-come", "民事诉讼法 241", it.day()));
        if (!it.isShown()) return Optional.of(Bar.of("signature-not-shown", "民事诉讼法 241"));
        return Optional.empty();
    }

    /// 双方当事人签名或者盖章 (CPL 241): all of them, on both sides.
    public static List<UUID> missing(Collection<UUID> parties, Collection<Signature> signatures) {
        return parties.stream()
                .filter(party -> signatures.stream().noneMatch(it -> it.party().equals(party)))
                .toList();
    }
}
