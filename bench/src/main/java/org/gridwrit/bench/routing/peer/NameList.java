package org.gridwrit.bench.routing.peer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gridwrit.gazetteer.Division;
import org.gridwrit.gazetteer.Level;

/// The dictionary: listed names and what people say for them, each with the divisions that bear it.
final class NameList {
    /// @param bare a village's name without 村 or 社区, which says little unless its township is named too
    record Bearer(String code, Level level, boolean bare) {}

    private NameList() {}

    static Map<String, List<Bearer>> of(List<Division> divisions) {
        var names = new TreeMap<String, List<Bearer>>();
        for (var it : divisions) {
            if (it.level() == Level.PROVINCE) continue;
            for (var name : names(it)) {
                boolean bare = it.level() == Level.VILLAGE && name.equals(it.shortName()) && !name.endsWith("村");
                names.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Bearer(it.code(), it.level(), bare));
            }
        }
        return names;
    }

    private static Set<String> names(Division division) {
        var found = new LinkedHashSet<String>();
        found.add(division.name());
        found.add(division.shortName());
        if (division.level() == Level.VILLAGE) {
            boolean community =
                    division.name().contains("社区") || division.name().contains("居");
            for (var marker : community ? List.of("社区", "居委会", "居委") : List.of("村", "村委会", "村委"))
                found.add(division.shortName() + marker);
        }
        if (division.level() == Level.TOWNSHIP && division.name().contains("族")) found.add(division.shortName() + "乡");
        found.removeIf(it -> it.length() < 2);
        return found;
    }
}
