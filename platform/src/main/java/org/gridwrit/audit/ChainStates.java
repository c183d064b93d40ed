package org.gridwrit.audit;

import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Cities;
import org.gridwrit.access.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How far each chain an auditor may read has come.
@Service
public class ChainStates {
    private final ChainStore chains;
    private final ProofStore proofs;

    ChainStates(ChainStore chains, ProofStore proofs) {
        this.chains = chains;
        this.proofs = proofs;
    }

    @Transactional(readOnly = true)
    List<ChainState> of(Actor by) {
        by.mustBe(Role.AUDITOR);
        var cities = by.city().equals(Cities.REGION) ? Cities.ALL : List.of(by.city());
        return cities.stream()
                .map(it -> new ChainState(
                        it,
                        chains.head(it).orElseGet(() -> Link.Head.genesis(it)),
                        chains.lastCheckpoint(it).orElse(null),
                        proofs.waiting(it)))
                .filter(it -> it.head().no() > 0 || it.waiting().count() > 0)
                .toList();
    }
}
