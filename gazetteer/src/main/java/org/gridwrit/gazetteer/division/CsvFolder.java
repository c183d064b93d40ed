package org.gridwrit.gazetteer.division;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gridwrit.gazetteer.Division;
import org.gridwrit.gazetteer.Level;
import org.gridwrit.gazetteer.word.ShortNames;

/// Divisions from the files `*_villages_YYYY.csv`, `*_townships_YYYY.csv` and `*_counties_YYYY.csv` of one
/// folder.
///
/// `*_villages_history_*.csv`, `*_village_changes_*.csv` and `*_county_code_aliases.csv`, where present,
/// give what they were called before.
public final class CsvFolder {
    private static final String PLACEHOLDER = "虚拟";

    private CsvFolder() {}

    public static Facts read(Path folder) throws IOException {
        var found = new TreeMap<String, Division>();
        for (var file : files(folder, "_counties_\\d{4}")) {
            Csv.forEach(file, row -> {
                var province = Provinces.of(row.get("city_code"));
                var city = row.get("city_code") + "00";
                found.put(province.code(), province);
                add(found, Level.CITY, city, row.get("city"), province.code());
                add(found, Level.COUNTY, row.get("county_code"), row.get("county"), city);
            });
        }
        for (var file : files(folder, "_townships_\\d{4}")) {
            Csv.forEach(
                    file,
                    row -> add(
                            found,
                            Level.TOWNSHIP,
                            row.get("township_code"),
                            row.get("township"),
                            row.get("county_code")));
        }
        for (var file : files(folder, "_villages_\\d{4}")) {
            Csv.forEach(file, row -> {
                if (row.get("name").contains(PLACEHOLDER)) return;
                add(found, Level.VILLAGE, row.get("code"), row.get("name"), row.get("township_code"));
            });
        }
        if (found.isEmpty()) throw new IOException("no *_counties_YYYY.csv in " + folder);
        return new Facts(List.copyOf(found.values()), History.of(folder, found));
    }

    static List<Path> files(Path folder, String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(it -> it.getFileName().toString().matches(".*" + ending + "\\.csv"))
                    .sorted()
                    .toList();
        }
    }

    private static void add(Map<String, Division> found, Level level, String code, String name, String parent) {
        found.put(code, new Division(code, name, ShortNames.of(level, name), level, parent));
    }
}
