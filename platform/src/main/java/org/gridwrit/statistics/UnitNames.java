package org.gridwrit.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gridwrit.access.Scope;
import org.gridwrit.court.Courts;
import org.gridwrit.division.Division;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.division.Divisions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// 单位 The courts, places and months a table compares, by name.
@Component
class UnitNames {
    private final Divisions divisions;
    private final Courts courts;
    private final MessageSource messages;

    UnitNames(Divisions divisions, Courts courts, MessageSource messages) {
        this.divisions = divisions;
        this.courts = courts;
        this.messages = messages;
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
        if (prefix.length() >= by.digits()) return List.of(prefix.substring(0, by.digits()));
        var level = by.digits() == 9 ? DivisionLevel.TOWNSHIP : DivisionLevel.COUNTY;
        var within = divisions.within(prefix.isEmpty() ? "45" : prefix);
        if (within.isEmpty()) return List.of(filled(prefix, by.digits()));
        var found = new ArrayList<String>();
        within.stream().filter(it -> it.level() == level).map(Division::code).forEach(found::add);
        within.stream()
                .filter(it -> it.level() == DivisionLevel.CITY || it.level() == DivisionLevel.COUNTY)
                .map(it -> filled(it.code(), by.digits()))
                .filter(it -> !divisions.exists(it))
                .forEach(found::add);
        return found;
    }

    /// 地点不明 What nobody knows the place of counts where its court is, in no township and, for a court of a city, in no
    /// county: filled up with zeros, which no division's code ends with.
    String nowhere(String court) {
        var seat = courts.named(court);
        var code = seat.divisionCode();
        return filled(code.length() < 4 ? seat.cityCode() : code.substring(0, Math.min(6, code.length())), 9);
    }

    private static String filled(String code, int digits) {
        return code + "0".repeat(digits - code.length());
    }

    /// The rows of a table in their order. Courts and places that did nothing stand there with zeros, for that too is
    /// a figure.
    Map<String, String> rows(FigureQuery query, Reach reach, boolean ofCourt, List<FigureStore.Sum> sums) {
        Map<String, String> names = query.by().ofWords() ? new LinkedHashMap<>() : new TreeMap<>();
        switch (query.by()) {
            case COURT ->
                courts.all().stream()
                        .filter(it -> reach.includes(it.code()))
                        .forEach(it -> names.put(it.code(), it.name()));
            case MONTH -> months(query.period(), names);
            case KIND, MODE, LIVELIHOOD, TASK, WAY ->
                query.by().words().forEach(it -> names.put(it, word(query.by(), it)));
            case CITY, COUNTY, TOWN -> {
                if (!ofCourt || query.place() != null) {
                    for (var place : places(reach.places(), query.by())) {
                        if (divisions.exists(place)) names.computeIfAbsent(unit(place, query.by()), this::name);
                    }
                }
            }
        }
        sums.forEach(it -> names.computeIfAbsent(it.unit(), unit -> unit(query.by(), unit)));
        return names;
    }

    /// A village with its township: 凭祥镇 浦寨社区; or a township alone. Also asked by templates.
    public String place(String village) {
        if (village.length() == 9) return name(village);
        return name(village.substring(0, 9)) + " " + name(village);
    }

    /// Also asked by templates.
    public String name(String code) {
        if (courts.exists(code)) return courts.named(code).name();
        if (divisions.exists(code)) return divisions.named(code).label();
        var known = code.replaceFirst("(00)?(000)?$", "");
        return divisions.exists(known)
                ? said("figures.nowhere", divisions.named(known).label())
                : code;
    }

    /// Of a kind of clue, a mode of service and the like; as it stands where nobody can say what it is a word of.
    String word(@Nullable Grouping of, String word) {
        return of == null ? word : of.key(word).map(it -> said(it)).orElse(word);
    }

    /// Also asked by templates.
    public String word(Measure of, String word) {
        return word(of.words(), word);
    }

    /// A row of a table divided so: a court, a place, a month or a word.
    String unit(Grouping by, String unit) {
        return by.ofWords() ? word(by, unit) : name(unit);
    }

    private String said(String key, Object... args) {
        return Objects.requireNonNull(messages.getMessage(key, args, LocaleContextHolder.getLocale()));
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
