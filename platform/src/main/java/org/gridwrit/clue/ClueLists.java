package org.gridwrit.clue;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.day.Outlook;
import org.gridwrit.court.Courts;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 线索清单 Those of a court and the courts below, the latest first.
@Service
@Transactional
public class ClueLists {
    private static final int PAGE = 50;
    private final ClueListStore store;
    private final ClueTallyStore tallies;
    private final Courts courts;
    private final Outlook outlook;
    private final Audit audit;

    ClueLists(ClueListStore store, ClueTallyStore tallies, Courts courts, Outlook outlook, Audit audit) {
        this.store = store;
        this.tallies = tallies;
        this.courts = courts;
        this.outlook = outlook;
        this.audit = audit;
    }

    /// One line on the trail for the page.
    public Page<CaseClue> list(Actor actor, ClueFilter filter, @Nullable Id after) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        var before = after == null ? null : after.uuid();
        var own = outlook.cases(actor, filter.whose());
        var found = store.list(actor.scope(), courts.citiesUnder(actor.court()), filter, own, before, PAGE + 1);
        var page = Page.of(found, PAGE, (CaseClue it) -> it.id().toString());
        audit.list(
                actor,
                actor.city(),
                "clue.list",
                page.rows().stream().map(CaseClue::casefile).toList(),
                filter);
        return page;
    }

    /// 线索成效 A line for each kind, town and source, whatever the length of history.
    @Transactional(readOnly = true)
    public List<ClueTally> tallies(Actor actor) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return tallies.of(actor.scope(), courts.citiesUnder(actor.court()));
    }
}
