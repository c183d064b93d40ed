package org.gridwrit.gazetteer.division;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gridwrit.gazetteer.Division;
import org.gridwrit.gazetteer.Level;
import org.gridwrit.gazetteer.division.Facts.Former;
import org.gridwrit.gazetteer.word.ShortNames;
import org.jspecify.annotations.Nullable;

/// 沿革 Former names and former places, from the lists of earlier years and what is known of their changes.
///
/// A township's successors are found by asking where its villages are today, so splits and mergers need no
/// list.
final class History {
    private record Past(String village, String township, String county, String now) {}

    /// The share of a township's villages that makes another its successor.
    private static final double SUCCESSOR = 0.3;

    private final Map<String, Division> today;
    private final Map<String, String> countyNow = new HashMap<>();
    private final Map<String, String> villageNow = new HashMap<>();
    private final Map<String, String> byNames = new HashMap<>();
    private final Map<String, List<Past>> byTownship = new TreeMap<>();
    private final Set<Former> formers = new LinkedHashSet<>();

    private History(Map<String, Division> today) {
        this.today = today;
    }

    static List<Former> of(Path folder, Map<String, Division> today) throws IOException {
        var history = new History(today);
        for (var it : today.values())
            if (it.level() == Level.VILLAGE) history.byNames.put(history.names(it), it.code());
        for (var file : CsvFolder.files(folder, "_county_code_aliases")) Csv.forEach(file, history::county);
        for (var file : CsvFolder.files(folder, "_village_changes_.*")) Csv.forEach(file, history::change);
        for (var file : CsvFolder.files(folder, "_villages_history_.*")) Csv.forEach(file, history::village);
        history.byTownship.forEach(history::township);
        return List.copyOf(history.formers);
    }

    private void county(Csv.Row row) {
        var now = today.get(row.get("new_code"));
        if (now == null || now.parentCode() == null) return;
        countyNow.put(row.get("old_code"), now.code());
        formers.add(new Former(now.code(), now.parentCode(), row.get("old_name")));
    }

    private void change(Csv.Row row) {
        var sure = row.get("confidence").equals("high") || row.get("confidence").equals("medium");
        if (sure && today.containsKey(row.get("new_code"))) villageNow.put(row.get("old_code"), row.get("new_code"));
    }

    private void village(Csv.Row row) {
        var county = countyNow.getOrDefault(row.get("county_code"), row.get("county_code"));
        var now = now(row, county);
        if (now == null || !today.containsKey(county)) return;
        byTownship
                .computeIfAbsent(county + row.get("township"), _ -> new ArrayList<>())
                .add(new Past(row.get("name"), row.get("township"), county, now));
    }

    private @Nullable String now(Csv.Row row, String county) {
        var code = row.get("code");
        if (today.containsKey(code)) return code;
        var changed = villageNow.get(code);
        return changed != null ? changed : byNames.get(names(county, row.get("township"), row.get("name")));
    }

    private void township(String key, List<Past> villages) {
        var counts = new TreeMap<String, Integer>();
        for (var it : villages) counts.merge(parent(it.now), 1, Integer::sum);
        var past = villages.getFirst();
        var shortName = ShortNames.of(Level.TOWNSHIP, past.township);
        var successors = new ArrayList<String>();
        var most = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        counts.forEach((code, count) -> {
            if (code.equals(most) || count >= SUCCESSOR * villages.size()) successors.add(code);
        });
        for (var code : successors) {
            var now = require(code);
            if (!now.shortName().equals(shortName) || !past.county.equals(now.parentCode())) {
                formers.add(new Former(code, past.county, past.township));
            }
        }
        for (var it : villages) {
            var now = require(it.now);
            var same = ShortNames.of(Level.VILLAGE, it.village).equals(now.shortName());
            if (same && successors.contains(parent(it.now))) continue;
            formers.add(new Former(it.now, successors.contains(parent(it.now)) ? parent(it.now) : most, it.village));
        }
    }

    private String names(Division village) {
        var township = require(parent(village.code()));
        return names(township.parentCode(), township.name(), village.name());
    }

    private static String names(@Nullable String county, String township, String village) {
        return county + ShortNames.of(Level.TOWNSHIP, township) + "/" + ShortNames.of(Level.VILLAGE, village);
    }

    private String parent(String code) {
        var parent = require(code).parentCode();
        return parent == null ? "" : parent;
    }

    private Division require(String code) {
        var found = today.get(code);
        if (found == null) throw new IllegalArgumentException("unknown division " + code);
        return found;
    }
}
