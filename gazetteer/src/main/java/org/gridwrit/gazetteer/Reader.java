package org.gridwrit.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gridwrit.gazetteer.Resolution.Choose;
import org.gridwrit.gazetteer.Resolution.Manual;
import org.gridwrit.gazetteer.Resolution.Reason;
import org.gridwrit.gazetteer.Resolution.Routed;

/// Reads an address against the atlas.
final class Reader {
    private static final int LONGEST = 1000;
    private static final int LONGEST_NAME = 16;
    private static final List<String> VILLAGE_WORDS = List.of("村", "社区");

    private record Mention(int start, int end, int node) {}

    private final Atlas atlas;
    private final Map<String, List<Integer>> byName = new HashMap<>();

    Reader(Atlas atlas) {
        this.atlas = atlas;
        for (int node = 0; node < atlas.division.length; node++) {
            var it = atlas.division[node];
            if (it.level() == Level.VILLAGE) {
                for (var word : VILLAGE_WORDS) name(it.shortName() + word, node);
            } else {
                name(it.name(), node);
            }
        }
    }

    private void name(String name, int node) {
        byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(node);
    }

    Resolution read(String address, Context context) {
        var text = address.length() > LONGEST ? address.substring(0, LONGEST) : address;
        if (text.isBlank()) return new Manual(Reason.EMPTY, null, List.of());
        var known = atlas.node(
                context.divisionCode().length() == 4 ? context.divisionCode() + "00" : context.divisionCode());
        var evidence = new ArrayList<Evidence>();
        List<Integer> villages = List.of();
        for (int start = 0; start < text.length(); start++) {
            var found = longest(text, start, known);
            if (found.isEmpty()) continue;
            var first = found.getFirst();
            if (atlas.division[first.node].level() == Level.VILLAGE) {
                if (villages.isEmpty())
                    villages = found.stream().map(Mention::node).toList();
            } else if (found.size() == 1) {
                known = first.node;
            }
            var it = atlas.division[first.node];
            evidence.add(
                    new Evidence(start, first.end, text.substring(start, first.end), "name", it.code(), it.name()));
            start = first.end - 1;
        }
        return answer(villages, known, evidence);
    }

    private List<Mention> longest(String text, int start, int known) {
        for (int end = Math.min(text.length(), start + LONGEST_NAME); end > start + 1; end--) {
            var nodes = byName.getOrDefault(text.substring(start, end), List.of());
            var found = new ArrayList<Mention>();
            for (var node : nodes) {
                if (known < 0 || atlas.within(node, known) || atlas.within(known, node))
                    found.add(new Mention(start, end, node));
            }
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }

    private Resolution answer(List<Integer> villages, int known, List<Evidence> evidence) {
        var division = known < 0 ? null : atlas.division[known];
        if (villages.isEmpty()) {
            return new Manual(division == null ? Reason.NO_DIVISION : Reason.NO_VILLAGE, division, evidence);
        }
        if (villages.size() == 1) {
            return new Routed(atlas.place(villages.getFirst()), 0.9, atlas.division[villages.getFirst()], evidence);
        }
        if (villages.size() > 5) return new Manual(Reason.TOO_MANY, division, evidence);
        var share = 0.9 / villages.size();
        return new Choose(
                villages.stream()
                        .map(it -> new Candidate(atlas.place(it), "same-name", share))
                        .toList(),
                division,
                evidence);
    }
}
