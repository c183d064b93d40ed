package org.gridwrit.division;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/// The outlines 界线 of the counties, as `docs/data-sources.md` says where from; answered from memory.
@Service
public class Outlines {
    private final NavigableMap<String, Outline> byCounty = new TreeMap<>();

    Outlines() {
        var file = Objects.requireNonNull(Outlines.class.getResourceAsStream("outlines.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.US_ASCII))) {
            lines.lines().forEach(it -> {
                int comma = it.indexOf(',');
                var county = it.substring(0, comma);
                byCounty.put(county, Outline.of(county, it.substring(comma + 1)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Outline> of(String county) {
        return Optional.ofNullable(byCounty.get(county));
    }

    /// @param division two digits for the region, four for a city, six for one county
    public List<Outline> within(String division) {
        return List.copyOf(
                byCounty.subMap(division, true, division + "~", false).values());
    }
}
