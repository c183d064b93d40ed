package org.gridwrit.address;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.division.Divisions;
import org.gridwrit.division.MapSheet;
import org.gridwrit.division.Outlines;
import org.springframework.stereotype.Component;

/// 县区图 Draws which counties an address may lie in, as shapes an SVG takes as they are. Villages have no known position,
/// so the county is shaded.
@Component
class CountyMap {
    static final int WIDTH = 720;
    private static final int MOST_HEIGHT = 560;
    private static final int EDGE = 16;
    private static final int LABELLED = 20;
    private static final String REGION = "45";

    private final Outlines outlines;
    private final Divisions divisions;

    CountyMap(Outlines outlines, Divisions divisions) {
        this.outlines = outlines;
        this.divisions = divisions;
    }

    /// @param transform what brings the shapes, in units of [Outline], onto the sheet
    record Drawing(int width, int height, String transform, List<County> counties) {}

    /// @param kind   `meant` when the address may lie here, `certain` when no other county may, else empty
    /// @param number of the candidates in it, such as `1、3`; empty for none
    record County(String code, String name, String path, String kind, String number, int x, int y, boolean labelled) {}

    /// The city when all lies in one, else the whole region. Nothing where not even the city is known.
    Optional<Drawing> of(Explained explained) {
        var meant = explained.options().stream().map(Option::county).collect(toSet());
        var known = explained.knownCode();
        if (meant.isEmpty() && known.length() < DivisionLevel.CITY.digits()) return Optional.empty();
        var shown = outlines.within(frame(meant, known));
        var sheet = MapSheet.around(shown, WIDTH, MOST_HEIGHT, EDGE);
        var counties = new ArrayList<County>();
        for (var it : shown) {
            var kind = kind(it.county(), meant, known);
            counties.add(new County(
                    it.county(),
                    divisions.named(it.county()).name(),
                    it.path(),
                    kind,
                    numbers(explained, it.county()),
                    sheet.x(it.x()),
                    sheet.y(it.y()),
                    shown.size() <= LABELLED || !kind.isEmpty()));
        }
        return Optional.of(new Drawing(sheet.width(), sheet.height(), sheet.transform(), counties));
    }

    private static String frame(Set<String> meant, String known) {
        var cities = meant.stream().map(it -> it.substring(0, 4)).collect(toSet());
        if (cities.size() == 1) return cities.iterator().next();
        return cities.isEmpty() && known.length() >= 4 ? known.substring(0, 4) : REGION;
    }

    private static String kind(String county, Set<String> meant, String known) {
        if (known.startsWith(county)) return "certain";
        var anywhere = meant.isEmpty() && county.startsWith(known);
        return anywhere || meant.contains(county) ? "meant" : "";
    }

    private static String numbers(Explained explained, String county) {
        if (explained.options().size() < 2) return "";
        return String.join(
                "、",
                explained.options().stream()
                        .filter(it -> it.county().equals(county))
                        .map(it -> String.valueOf(it.number()))
                        .toList());
    }
}
