package org.gridwrit.statistics.open;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gridwrit.statistics.Figure;
import org.gridwrit.statistics.Measure;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// 公开数字 for programs of anybody. Money in whole fen; a figure kept back is not there.
@RestController
class OpenFiguresApi {
    private final OpenFigures open;

    OpenFiguresApi(OpenFigures open) {
        this.open = open;
    }

    record OpenCity(String code, String name, Map<Measure, @Nullable Long> figures) {}

    record OpenTable(int year, Instant asOf, List<OpenCity> cities, Map<Measure, @Nullable Long> total) {}

    @Operation(summary = "公开数字 · Figures for everybody")
    @GetMapping("/api/v1/open/figures")
    OpenTable figures(@RequestParam(required = false) @Nullable Integer year) {
        var found = open.of(year);
        return new OpenTable(
                found.year(),
                found.asOf(),
                found.table().rows().stream()
                        .map(it -> new OpenCity(it.unit(), it.name(), numbers(it.figures())))
                        .toList(),
                numbers(found.table().total()));
    }

    private static Map<Measure, @Nullable Long> numbers(Map<Measure, Figure> figures) {
        var numbers = new EnumMap<Measure, @Nullable Long>(Measure.class);
        for (var it : OpenFigures.CHOSEN) {
            var figure = figures.get(it);
            numbers.put(it, figure == null || figure.hidden() ? null : figure.size());
        }
        return numbers;
    }
}
