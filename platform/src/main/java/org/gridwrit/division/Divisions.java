package org.gridwrit.division;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gridwrit.gazetteer.Gazetteer;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Service;

/// The tree of divisions 区划, answered from memory.
@Service
public class Divisions {
    private final Gazetteer gazetteer = Gazetteer.load();
    private final NavigableMap<String, Division> byCode = new TreeMap<>();
    private final Map<String, List<Division>> children = new HashMap<>();

    Divisions() {
        gazetteer.divisions().map(Divisions::taken).forEach(it -> {
            byCode.put(it.code(), it);
            if (it.parent() != null)
                children.computeIfAbsent(it.parent(), key -> new ArrayList<>()).add(it);
        });
    }

    /// @throws Refusal `division.unknown`
    public Division named(String code) {
        var found = byCode.get(code);
        if (found == null) throw new Refusal("division.unknown", code);
        return found;
    }

    public boolean exists(String code) {
        return byCode.containsKey(code);
    }

    /// In the order of their codes.
    public List<Division> children(String code) {
        return List.copyOf(children.getOrDefault(code, List.of()));
    }

    public List<Division> cities() {
        return byCode.values().stream()
                .filter(it -> it.level() == DivisionLevel.CITY)
                .toList();
    }

    /// Every division within `code`, itself first, parents before children.
    public List<Division> within(String code) {
        return List.copyOf(byCode.subMap(code, true, code + "~", false).values());
    }

    /// `崇左市 凭祥市 凭祥镇 北大路社区`: from the city down to the division named.
    public String path(String code) {
        var at = named(code);
        var words = new ArrayList<String>();
        while (at.level() != DivisionLevel.REGION) {
            words.addFirst(at.label());
            if (at.parent() == null) break;
            at = named(at.parent());
        }
        return String.join(" ", words);
    }

    /// Villages and communities within `code` whose name contains `text`, those that begin with it first.
    public List<Division> search(String code, String text, int limit) {
        var wanted = text.strip();
        if (wanted.isEmpty()) return List.of();
        return within(code).stream()
                .filter(it -> it.level() == DivisionLevel.VILLAGE && it.label().contains(wanted))
                .sorted((a, b) ->
                        Boolean.compare(b.name().startsWith(wanted), a.name().startsWith(wanted)))
                .limit(limit)
                .toList();
    }

    /// The reader of addresses, over the same divisions.
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /// Provinces and cities lose their trailing zeros, so that every code is a prefix of those below it.
    private static Division taken(org.gridwrit.gazetteer.Division it) {
        var level = switch (it.level()) {
            case PROVINCE -> DivisionLevel.REGION;
            case CITY -> DivisionLevel.CITY;
            case COUNTY -> DivisionLevel.COUNTY;
            case TOWNSHIP -> DivisionLevel.TOWNSHIP;
            case VILLAGE -> DivisionLevel.VILLAGE;
        };
        var code = it.code().substring(0, level.digits());
        var parent = level == DivisionLevel.REGION ? null : code.substring(0, level.digitsAbove());
        return new Division(code, parent, level, it.name(), it.shortName());
    }
}
