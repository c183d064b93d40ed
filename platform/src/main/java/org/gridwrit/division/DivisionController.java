package org.gridwrit.division;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The tree of divisions, for programs.
@RestController
@RequestMapping("/api/v1/divisions")
class DivisionController {
    private static final int FOUND = 50;

    private final Divisions divisions;

    DivisionController(Divisions divisions) {
        this.divisions = divisions;
    }

    /// @param path from the city down, as people read it
    record DivisionAnswer(String code, @Nullable String parent, DivisionLevel level, String name, String path) {}

    @Operation(summary = "一个行政区划 · One division")
    @GetMapping("/{code}")
    DivisionAnswer show(@PathVariable String code) {
        return entry(divisions.named(code));
    }

    /// The divisions directly below `within` or, with `name`, the villages in it whose name contains that.
    @Operation(summary = "下级区划，或按名称找村 · Divisions below, or villages by name")
    @GetMapping
    List<DivisionAnswer> list(@RequestParam(defaultValue = "45") String within, @RequestParam @Nullable String name) {
        var above = divisions.named(within);
        var found = name == null ? divisions.children(above.code()) : divisions.search(above.code(), name, FOUND);
        return found.stream().map(this::entry).toList();
    }

    private DivisionAnswer entry(Division it) {
        return new DivisionAnswer(it.code(), it.parent(), it.level(), it.name(), divisions.path(it.code()));
    }
}
