package org.gridwrit.statistics;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gridwrit.access.Scope;
import org.gridwrit.court.Courts;
import org.gridwrit.division.Division;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.division.Divisions;
import org.springframework.stereotype.Component;

/// 单位 The courts, places and months a table compares, by name.
@Component
class UnitNames {
    private final Divisions divisions;
    private final Courts courts;

    UnitNames(Divisions divisions, Courts courts) {
        this.divisions = divisions;
        this.courts = courts;
    }

    List<String> cities() {
        return divisions.cities().stream().map(Division::cityCode).toList();
    }

    /// Cities whose courts the scope reaches: a basic court's facts lie in one city.
    List<String> citiesOf(Scope scope) {
        return scope instanceof Scope.OfCourt(var own) ? courts.citiesUnder(own) : cities();
    }

    /// Codes of one level within a `like` pattern such as `4514%`.
    List<String> places(String pattern, Grouping by) {
        var prefix = pattern.substring(0, pattern.length() - 1);
        var level = by.digits() == 9 ? DivisionLevel.TOWNSHIP : DivisionLevel.COUNTY;
        if (prefix.length() >= by.digits()) return List.of(prefix.substring(0, by.digits()));
        return divisions.within(prefix.isEmpty() ? "45" : prefix).stream()
                .filter(it -> it.level() == level)
                .map(Division::code)
                .toList();
    }

    /// The rows of a table in their order. Courts and places that did nothing stand there with zeros, for that too is
    /// a figure.
    Map<String, String> rows(FigureQuery query, Reach reach, boolean ofCourt, List<FigureStore.Sum> sums) {
        var names = new TreeMap<String, String>();
        switch (query.by()) {
            case COURT ->
                courts.all().stream()
                        .filter(it -> reach.includes(it.code()))
                        .forEach(it -> names.put(it.code(), it.name()));
            case MONTH -> months(query.period(), names);
            case CITY, COUNTY, TOWN -> {
                if (!ofCourt || query.place() != null) {
                    for (var place : places(reach.places(), query.by())) {
                        names.computeIfAbsent(unit(place, query.by()), this::name);
                    }
                }
            }
        }
        sums.forEach(it -> names.computeIfAbsent(it.unit(), this::name));
        return names;
    }

    /// A village with its township: 凭祥镇 浦寨社区. Also asked by templates.
    public String place(String village) {
        return name(village.substring(0, 9)) + " " + name(village);
    }

    /// Also asked by templates.
    public String name(String code) {
        if (courts.exists(code)) return courts.named(code).name();
        return divisions.exists(code) ? divisions.named(code).label() : code;
    }

    private static String unit(String place, Grouping by) {
        return by == Grouping.CITY ? place.substring(0, 4) : place;
    }

    /// At most ten years of months; a longer period shows those in which something happened.
    private static void months(Period period, Map<String, String> names) {
        var month = YearMonth.from(period.from());
        var last = YearMonth.from(period.to());
        if (month.plusYears(10).isBefore(last)) return;
        for (; !month.isAfter(last); month = month.plusMonths(1)) names.put(month.toString(), month.toString());
    }
}
