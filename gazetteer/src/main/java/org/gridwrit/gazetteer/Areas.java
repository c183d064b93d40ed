package org.gridwrit.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the text says about city, county and township, whatever it says about the village.
final class Areas {
    private final Atlas atlas;
    private final Names names;
    private final Mentions mentions;
    private int known;

    Areas(Atlas atlas, Names names, Mentions mentions, int court) {
        this.atlas = atlas;
        this.names = names;
        this.mentions = mentions;
        this.known = court;
        for (var area : mentions.areas) {
            int only = -1;
            int count = 0;
            for (int entry : area.meanings()) {
                int node = names.node[entry];
                if (known >= 0 && !atlas.within(node, known)) continue;
                if (node != only) count++;
                only = node;
            }
            if (count == 1) known = only;
        }
    }

    int node() {
        return known;
    }

    @Nullable
    Division known() {
        return atlas.divisionOrNull(known);
    }

    List<Evidence> evidence(Text text) {
        var found = new ArrayList<Evidence>();
        for (var area : mentions.areas) {
            for (int entry : area.meanings()) {
                int node = names.node[entry];
                if (known < 0 || !atlas.within(known, node)) continue;
                found.add(text.evidence(
                        area.start(), area.end(), "name", atlas.division[node].code(), atlas.division[node].name()));
                break;
            }
        }
        return found;
    }
}
