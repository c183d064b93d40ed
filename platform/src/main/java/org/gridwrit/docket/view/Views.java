package org.gridwrit.docket.view;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Audit;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What somebody keeps of the docket: own views, and those that others of the court share.
@Service
@Transactional
public class Views {
    private static final int MOST = 30;
    private static final int LONGEST = 40;
    private static final int LONGEST_QUERY = 2_000;
    private static final Set<String> FILTERS = Set.of(
            "q",
            "city",
            "court",
            "state",
            "officer",
            "livelihood",
            "from",
            "to",
            "clock",
            "period",
            "by",
            "town",
            "least",
            "most");

    private final ViewStore store;
    private final Audit audit;
    private final Clock clock;

    Views(ViewStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /// Own ones first.
    @Transactional(readOnly = true)
    public List<View> list(Actor actor) {
        mustBeOfCourt(actor);
        return store.list(actor).stream()
                .sorted(Comparator.comparing(View::own).reversed().thenComparing(View::name))
                .toList();
    }

    /// @param id made by whoever asks; the same again changes that view
    void save(Actor actor, UUID id, String name, String query, boolean forCourt, boolean usual) {
        mustBeOfCourt(actor);
        var called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST) throw new Refusal("view.name", LONGEST);
        mustBeFilters(query);
        var own = store.list(actor).stream().filter(View::own).toList();
        if (own.stream().anyMatch(it -> !it.id().equals(id) && it.name().equals(called))) {
            throw new Refusal("view.name-taken", called);
        }
        if (own.size() >= MOST && own.stream().noneMatch(it -> it.id().equals(id)))
            throw new Refusal("view.many", MOST);
        if (usual) store.noneUsual(actor);
        store.save(actor, new View(id, called, query, forCourt, usual, actor.name(), true), clock.instant());
        audit.record(actor, actor.city(), "view.save", id);
    }

    void remove(Actor actor, UUID id) {
        mustBeOfCourt(actor);
        if (store.remove(actor, id)) audit.record(actor, actor.city(), "view.remove", id);
    }

    private static void mustBeFilters(String query) {
        if (query.length() > LONGEST_QUERY) throw new Refusal("view.long");
        if (query.isEmpty()) return;
        for (var part : query.split("&", -1)) {
            var name = part.contains("=") ? part.substring(0, part.indexOf('=')) : part;
            if (!FILTERS.contains(name)) throw new Refusal("view.filter", name);
        }
    }

    private static void mustBeOfCourt(Actor actor) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT);
    }
}
