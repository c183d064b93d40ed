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

    private final Map<String, Division> found = new TreeMap<>();

    private CsvFolder() {}

    public static Facts read(Path folder) throws IOException {
        var into = new CsvFolder();
        for (var file : files(folder, "_counties_\\d{4}")) Csv.forEach(file, into::county);
        if (into.found.isEmpty()) throw new IOException("no *_counties_YYYY.csv in " + folder);
        for (var file : files(folder, "_townships_\\d{4}")) Csv.forEach(file, into::township);
        for (var file : files(folder, "_villages_\\d{4}")) Csv.forEach(file, into::village);
        return new Facts(List.copyOf(into.found.values()), History.of(folder, into.found));
    }

    static List<Path> files(Path folder, String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(it -> it.getFileName().toString().matches(".*" + ending + "\\.csv"))
                    .sorted()
                    .toList();
        }
    }

    /// 东莞市 (441900) has no counties: the lists give it as its own, and to a reader it is one.
    private void county(Csv.Row row) {
        var code = row.get("county_code");
        var province = Provinces.of(code);
        var city = row.get("city_code") + "00";
        found.put(province.code(), province);
        if (!code.equals(city)) add(row, Level.CITY, city, row.get("city"), province.code());
        add(row, Level.COUNTY, code, row.get("county"), code.equals(city) ? province.code() : city);
    }

    private void township(Csv.Row row) {
        add(row, Level.TOWNSHIP, row.get("township_code"), row.get("township"), row.get("county_code"));
    }

    private void village(Csv.Row row) {
        if (row.get("name").contains(PLACEHOLDER)) return;
        add(row, Level.VILLAGE, row.get("code"), row.get("name"), row.get("township_code"));
    }

    private void add(Csv.Row row, Level level, String code, String name, String parent) {
        if (code.length() != Atlas.digits(level) || !isPart(code, parent) || name.isBlank()) {
            throw row.refused("no code and name of a %s in %s: '%s', '%s'".formatted(level, parent, code, name));
        }
        if (!found.containsKey(parent))
            throw row.refused("%s %s lies in %s, which no row lists".formatted(code, name, parent));
        found.put(code, new Division(code, name, ShortNames.of(level, name), level, parent));
    }

    /// The code of what it lies in is where its own begins, but for the zeros that fill a short one up.
    private static boolean isPart(String code, String parent) {
        int digits = parent.length();
        while (digits > 2 && parent.charAt(digits - 1) == '0') digits--;
        return parent.regionMatches(0, code, 0, digits);
    }
}
