package org.gridwrit.docket.export;

import java.time.Clock;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.CaseFilter;
import org.gridwrit.casefile.CaseLine;
import org.gridwrit.court.Courts;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Everything a filter finds, on the trail with its reason before a byte of it goes out.
@Service
class Exports {
    static final int MOST = 20_000;
    private static final int LONGEST = 200;

    private final CaseFiles cases;
    private final ExportStore store;
    private final Courts courts;
    private final Audit audit;
    private final Keys keys;
    private final Clock clock;

    Exports(CaseFiles cases, ExportStore store, Courts courts, Audit audit, Keys keys, Clock clock) {
        this.cases = cases;
        this.store = store;
        this.courts = courts;
        this.audit = audit;
        this.keys = keys;
        this.clock = clock;
    }

    /// @throws Refusal `export.many` where the filter finds more than a sheet should hold
    @Transactional
    public CaseExport take(Actor actor, CaseFilter filter, String reason) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT);
        var why = reason.strip();
        if (why.isEmpty()) throw new Refusal("export.reason-missing");
        if (why.length() > LONGEST) throw new Refusal("export.reason-long", LONGEST);
        var found = cases.all(actor.scope(), filter, MOST);
        if (found.isEmpty()) throw new Refusal("export.nothing");
        if (found.size() > MOST) throw new Refusal("export.many", MOST);
        var court = courts.exists(actor.court()) ? courts.named(actor.court()).name() : actor.court();
        var export = new CaseExport(actor, court, clock.instant(), why, found);
        var id = keys.next();
        store.add(id, export);
        audit.record(actor, actor.city(), "docket.taken", id, String.valueOf(found.size()));
        var ids = found.stream().map(CaseLine::id).toList();
        audit.list(actor, filter.city(), "docket.export", ids, filter);
        return export;
    }
}
