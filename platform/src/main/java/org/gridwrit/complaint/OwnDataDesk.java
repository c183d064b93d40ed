package org.gridwrit.complaint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.CaseFilter;
import org.gridwrit.casefile.CaseLine;
import org.gridwrit.casefile.CaseState;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Component;

/// What a court holds about a person who asks, so that whoever answers need not search, and cannot promise what the law
/// forbids: nothing is erased while a case is enforced or its data must be kept; it goes by itself when that is over.
@Component
class OwnDataDesk {
    private final CaseFiles cases;

    OwnDataDesk(CaseFiles cases) {
        this.cases = cases;
    }

    /// For each that waits; the look at these cases is on the trail.
    Map<Id, List<CaseLine>> held(Actor actor, List<Complaint> complaints) {
        var held = new LinkedHashMap<Id, List<CaseLine>>();
        for (var it : complaints) {
            var own = it.own();
            if (own != null && it.answer() == null) {
                var asked = CaseFilter.of(it.id().city()).withText(own.idNumber());
                held.put(it.id(), cases.browse(actor, asked, null).rows());
            }
        }
        return held;
    }

    /// @throws Refusal `own-data.live-case`, `own-data.kept` when what is asked for may not be granted
    void mustBeGrantable(Actor actor, String city, OwnData own) {
        if (own.wanted() != OwnData.Wanted.ERASE) return;
        var found = cases.search(actor.scope(), city, own.idNumber()).rows();
        if (found.isEmpty()) return;
        var live =
                found.stream().filter(it -> it.state() != CaseState.Name.CLOSED).findFirst();
        throw live.map(it -> new Refusal("own-data.live-case", it.number()))
                .orElseGet(() -> new Refusal("own-data.kept", found.getFirst().number()));
    }
}
