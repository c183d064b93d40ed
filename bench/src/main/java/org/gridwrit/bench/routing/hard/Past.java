package org.gridwrit.bench.routing.hard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gridwrit.bench.routing.Rows;
import org.jspecify.annotations.Nullable;

/// What the lists of earlier years call the villages and counties of today.
///
/// @param changes  villages under another name or in another place
/// @param counties code of today's county → its old name
/// @param words    county, township and name of every village that any list has had
record Past(List<Change> changes, Map<String, String> counties, Set<String> words) {
    /// @param name     without 村 or 社区
    /// @param township as it was listed
    record Change(Spot today, String name, boolean community, String township, String county) {
        boolean movedCounty() {
            return !Spoken.area(county).equals(today.countyName());
        }

        boolean movedTownship() {
            return !Spoken.township(township).equals(today.townshipName());
        }

        boolean renamed() {
            return !name.equals(today.name());
        }

        String spoken() {
            return name + (community ? "社区" : name.endsWith("村") ? "" : "村");
        }
    }

    static Past of(Region region, @Nullable Path folder) {
        if (folder == null) return new Past(List.of(), Map.of(), Set.of());
        try {
            return new Past(changes(region, folder), counties(folder), words(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A village of this name lay in the township once, under whatever county.
    boolean lay(Spot spot, String name) {
        return words.contains(spot.townshipName() + " " + name);
    }

    /// A village of this name lay in the township or the county once.
    boolean knew(Spot spot, String name) {
        return lay(spot, name) || words.contains(spot.countyName() + " " + name);
    }

    private static Set<String> words(Path folder) throws IOException {
        var found = new HashSet<String>();
        for (var row : Rows.read(folder.resolve("gx_villages_history_2016_2023.csv"))) {
            var name = Spoken.village(row.get("name"));
            found.add(Spoken.township(row.get("township")) + " " + name);
            found.add(Spoken.area(row.get("county")) + " " + name);
        }
        return found;
    }

    private static Map<String, String> counties(Path folder) throws IOException {
        var found = new HashMap<String, String>();
        for (var row : Rows.read(folder.resolve("gx_county_code_aliases.csv"))) {
            if (!row.get("note").contains("部分")) found.put(row.get("new_code"), row.get("old_name"));
        }
        return found;
    }

    /// Sure ones only; what one old place became two of is left out, and where the old words fit another village today.
    private static List<Change> changes(Region region, Path folder) throws IOException {
        var found = new HashMap<String, Change>();
        var doubtful = new ArrayList<String>();
        for (var row : Rows.read(folder.resolve("gx_village_changes_2016_2023.csv"))) {
            var today = region.byCode().get(row.get("new_code"));
            if (today == null || !row.get("confidence").matches("high|medium")) continue;
            var change = new Change(
                    today,
                    Spoken.village(row.get("old_name")),
                    Spoken.isCommunity(row.get("old_name")),
                    row.get("old_township"),
                    row.get("old_county"));
            var words = Spoken.area(change.county) + Spoken.township(change.township) + change.name;
            var before = found.putIfAbsent(words, change);
            if (before != null && !before.today.code().equals(today.code())) doubtful.add(words);
            if (fitsAnother(region, change)) doubtful.add(words);
        }
        doubtful.forEach(found::remove);
        return found.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean fitsAnother(Region region, Change change) {
        return region.named(change.name, "").stream()
                .anyMatch(it -> !it.code().equals(change.today.code())
                        && it.countyName().equals(Spoken.area(change.county))
                        && (it.townshipName().equals(Spoken.township(change.township))
                                || it.townshipName().equals(change.today.townshipName())));
    }
}
