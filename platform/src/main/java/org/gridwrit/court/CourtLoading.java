package org.gridwrit.court;

import static java.util.stream.Collectors.joining;

import org.gridwrit.division.ReferenceData;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// Loads the courts before the web port opens.
@Component
class CourtLoading implements SmartInitializingSingleton {
    private final ReferenceData reference;
    private final Courts courts;
    private final CourtStore store;

    CourtLoading(ReferenceData reference, Courts courts, CourtStore store) {
        this.reference = reference;
        this.courts = courts;
        this.store = store;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var content = courts.all().stream().map(Court::toString).collect(joining("\n"));
        reference.load("courts", content, () -> store.saveAll(courts.all()));
    }
}
