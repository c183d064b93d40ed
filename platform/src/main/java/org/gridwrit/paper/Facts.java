package org.gridwrit.paper;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.court.Courts;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Component;

/// What has happened in a case that a paper may state, asked of whoever knows.
@Component
class Facts {
    private final Map<PaperKind, PaperSource> sources = new EnumMap<>(PaperKind.class);
    private final Courts courts;

    Facts(List<PaperSource> all, Courts courts) {
        this.courts = courts;
        for (var it : all) {
            if (sources.put(it.kind(), it) != null) throw new IllegalStateException("two sources of " + it.kind());
        }
    }

    List<PaperFact> of(Actor actor, CaseFile file, PaperKind kind) {
        var source = sources.get(kind);
        return source == null ? List.of() : source.of(actor, file);
    }

    /// @throws Refusal `paper.no-fact`, or what the fact lacks
    PaperFact mustHappen(Actor actor, CaseFile file, PaperKind kind, UUID fact) {
        var found = of(actor, file, kind).stream()
                .filter(it -> it.id().equals(fact))
                .findFirst()
                .orElseThrow(() -> new Refusal(kind.missing()));
        if (found.lacks() != null) throw new Refusal(found.lacks());
        return found;
    }

    /// By placeholder, as they stand in a text.
    Map<String, String> values(CaseFile file, PaperFact fact) {
        var court = courts.exists(file.court()) ? courts.named(file.court()).name() : file.court();
        var all = new HashMap<String, String>();
        CaseWords.of(file, court).forEach((name, value) -> all.put(name, CaseWords.inline(value)));
        fact.values().forEach((name, value) -> all.put(name, name.endsWith("明细") ? value : CaseWords.inline(value)));
        return all;
    }
}
