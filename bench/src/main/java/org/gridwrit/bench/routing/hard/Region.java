package org.gridwrit.bench.routing.hard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridwrit.gazetteer.Division;
import org.gridwrit.gazetteer.Gazetteer;
import org.gridwrit.gazetteer.Level;

/// All villages of the gazetteer, by where they lie and what they are called.
final class Region {
    private static final int COUNTY = 6;
    private static final int TOWNSHIP = 9;

    private final List<Spot> spots = new ArrayList<>();
    private final Map<String, Spot> byCode;
    private final Map<String, List<Spot>> byParent = new HashMap<>();
    private final Map<String, List<Spot>> byName;

    private Region(Map<String, Division> divisions) {
        for (var it : divisions.values()) {
            if (it.level() != Level.VILLAGE) continue;
            var township = parent(divisions, it);
            var county = parent(divisions, township);
            spots.add(Spot.of(it, township, county, parent(divisions, county)));
        }
        spots.sort((a, b) -> a.code().compareTo(b.code()));
        byCode = spots.stream().collect(Collectors.toMap(Spot::code, Function.identity()));
        byName = spots.stream().collect(Collectors.groupingBy(Spot::name));
        for (var it : spots) {
            byParent.computeIfAbsent(it.township().code(), _ -> new ArrayList<>())
                    .add(it);
            byParent.computeIfAbsent(it.county().code(), _ -> new ArrayList<>()).add(it);
            byParent.computeIfAbsent(it.cityCode(), _ -> new ArrayList<>()).add(it);
        }
    }

    static Region of(Gazetteer gazetteer) {
        return new Region(gazetteer.divisions().collect(Collectors.toMap(Division::code, Function.identity())));
    }

    List<Spot> spots() {
        return spots;
    }

    /// Of villages and townships, each once.
    List<String> names() {
        return spots.stream()
                .flatMap(it -> Stream.of(it.name(), it.townshipName()))
                .distinct()
                .toList();
    }

    Map<String, Spot> byCode() {
        return byCode;
    }

    /// Villages of that name in the township, county (six digits) or city (four); empty means everywhere.
    List<Spot> named(String name, String within) {
        return byName.getOrDefault(name, List.of()).stream()
                .filter(it -> it.code().startsWith(within))
                .toList();
    }

    List<Spot> in(String code) {
        return byParent.getOrDefault(code, List.of());
    }

    boolean isOnlyInTownship(Spot spot) {
        return named(spot.name(), spot.code().substring(0, TOWNSHIP)).size() == 1;
    }

    boolean isOnlyInCounty(Spot spot) {
        return named(spot.name(), spot.code().substring(0, COUNTY)).size() == 1;
    }

    /// What may be taken for a village of this name: the same, one character different, or one within the other.
    boolean isNear(String code, String name) {
        return in(code).stream().anyMatch(it -> near(it.name(), name) || near(it.name(), name + "村"));
    }

    /// Another village than this one is as near to what was written.
    boolean hasRival(Spot spot, String written, String within) {
        return in(within).stream().anyMatch(it -> !it.code().equals(spot.code()) && near(it.name(), written));
    }

    private static boolean near(String listed, String written) {
        if (listed.contains(written) || written.contains(listed)) return true;
        if (listed.length() != written.length()) return false;
        int different = 0;
        for (int i = 0; i < listed.length(); i++) if (listed.charAt(i) != written.charAt(i)) different++;
        return different <= 1;
    }

    private static Division parent(Map<String, Division> divisions, Division of) {
        return Objects.requireNonNull(divisions.get(Objects.requireNonNull(of.parentCode())));
    }
}
