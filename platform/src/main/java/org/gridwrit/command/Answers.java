package org.gridwrit.command;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gridwrit.gazetteer.Candidate;
import org.gridwrit.gazetteer.Division;
import org.gridwrit.gazetteer.Evidence;
import org.gridwrit.gazetteer.Gazetteer;
import org.gridwrit.gazetteer.Level;
import org.gridwrit.gazetteer.Resolution;
import org.jspecify.annotations.Nullable;

/// One line of the result. What is not certain stays empty, down to the level that is.
final class Answers {
    static final List<String> COLUMNS = List.of(
            "id",
            "outcome",
            "village_code",
            "village",
            "township_code",
            "township",
            "county_code",
            "county",
            "confidence",
            "candidates",
            "why");
    private static final int COUNTY = 6;
    private static final int TOWNSHIP = 9;

    private final Map<String, String> names = new HashMap<>();

    Answers(Gazetteer gazetteer) {
        gazetteer
                .divisions()
                .filter(it -> it.code().length() <= TOWNSHIP)
                .forEach(it -> names.put(it.code(), it.name()));
    }

    List<String> of(String id, Resolution resolution) {
        return switch (resolution) {
            case Resolution.Routed(var village, var confidence, var _, var evidence) ->
                line(
                        id,
                        "ROUTED",
                        village.villageCode(),
                        village.village(),
                        village.townshipCode(),
                        percent(confidence),
                        "",
                        because(evidence));
            case Resolution.Choose(var candidates, var known, var evidence) ->
                line(
                        id,
                        "CHOOSE",
                        "",
                        "",
                        codeOf(known),
                        "",
                        candidates.stream().map(Answers::candidate).collect(joining("; ")),
                        because(evidence));
            case Resolution.Manual(var reason, var known, var evidence) ->
                line(
                        id,
                        "MANUAL",
                        "",
                        "",
                        codeOf(known),
                        "",
                        "",
                        reason.name().toLowerCase(Locale.ROOT).replace('_', '-')
                                + (evidence.isEmpty() ? "" : "; " + because(evidence)));
        };
    }

    List<String> unread(String id, String why) {
        return line(id, "MANUAL", "", "", "", "", "", why);
    }

    private List<String> line(
            String id,
            String outcome,
            String villageCode,
            String village,
            String known,
            String confidence,
            String candidates,
            String why) {
        var township = upTo(known, TOWNSHIP);
        var county = upTo(known, COUNTY);
        return List.of(
                id,
                outcome,
                villageCode,
                village,
                township,
                names.getOrDefault(township, ""),
                county,
                names.getOrDefault(county, ""),
                confidence,
                candidates,
                why);
    }

    private static String candidate(Candidate candidate) {
        var place = candidate.place();
        return "%s %s%s%s %s %s"
                .formatted(
                        place.villageCode(),
                        place.county(),
                        place.township(),
                        place.village(),
                        percent(candidate.confidence()),
                        candidate.reason());
    }

    private static String because(List<Evidence> evidence) {
        return evidence.stream()
                .map(it -> "%s:%s=%s%s".formatted(it.rule(), it.text(), it.divisionCode(), it.divisionName()))
                .collect(joining("; "));
    }

    /// A city alone (451400) says nothing about the county.
    private static String codeOf(@Nullable Division known) {
        return known == null || known.level().compareTo(Level.COUNTY) < 0 ? "" : known.code();
    }

    private static String upTo(String code, int digits) {
        return code.length() >= digits ? code.substring(0, digits) : "";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
