package org.gridwrit.casefile.timeline;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 一案一档 What happened in a case, from wherever in the program it is known. One statement or two for each source,
/// however long the case; it pages by key.
@Service
@Transactional
public class Timelines {
    public static final int PAGE = 50;

    private final CaseFiles cases;
    private final List<TimelineSource> sources;

    Timelines(CaseFiles cases, List<TimelineSource> sources) {
        this.cases = cases;
        this.sources = sources;
    }

    /// 查阅 A case with a page of its timeline; the look is on the trail.
    public record Opened(CaseFile file, Page<Entry> entries) {}

    /// @param only  absent for everything
    /// @param after the cursor of the page before
    /// @throws Refusal `casefile.unknown`, also for a case of another court
    public Opened look(Actor actor, Id casefile, @Nullable Part only, @Nullable String after) {
        mustRead(actor);
        var file = cases.look(actor, casefile);
        var wanted = only == null ? EnumSet.allOf(Part.class) : EnumSet.of(only);
        var found = before(actor, casefile, wanted, Moment.of(after), PAGE + 1);
        return new Opened(file, Page.of(found, PAGE, it -> it.moment().toString()));
    }

    /// The latest first. Whoever calls has seen to it that the look is on the trail.
    ///
    /// @param limit how many at most
    @Transactional(readOnly = true)
    public List<Entry> before(Actor actor, Id casefile, Set<Part> wanted, Moment before, int limit) {
        mustRead(actor);
        cases.named(actor.scope(), casefile);
        return sources.stream()
                .filter(it -> !Collections.disjoint(it.parts(), wanted))
                .flatMap(it -> it.before(actor, casefile, wanted, before, limit).stream())
                .sorted(Comparator.comparing(Entry::moment, Moment.LATEST_FIRST))
                .limit(limit)
                .toList();
    }

    private static void mustRead(Actor actor) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT);
    }
}
