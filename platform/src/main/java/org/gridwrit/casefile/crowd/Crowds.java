package org.gridwrit.casefile.crowd;

import java.time.LocalDate;
import java.util.List;
import org.gridwrit.access.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asked by whoever has to see early that many people wait for one debtor.
@Service
public class Crowds {
    private final CrowdStore store;

    Crowds(CrowdStore store) {
        this.store = store;
    }

    /// Of the courts of one city, those with at least so many applicants; what is open, and what was terminated for now
    /// since a day.
    @Transactional(readOnly = true)
    public List<Crowd> of(Scope.OfCourt scope, String city, int atLeast, LocalDate terminatedSince) {
        return store.of(scope, city, atLeast, terminatedSince);
    }
}
