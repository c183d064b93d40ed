package org.gridwrit.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gridwrit.division.Divisions;
import org.gridwrit.gazetteer.Evidence;
import org.gridwrit.gazetteer.Explanation;
import org.gridwrit.gazetteer.Place;
import org.gridwrit.gazetteer.Resolution;
import org.gridwrit.grid.GridKind;
import org.jspecify.annotations.Nullable;

/// 解读 How an address was read, for people and programs: the answer, the address in pieces, every reading that was
/// thought of, and the villages it may lie in.
///
/// @param answer  `ROUTED`, `CHOOSE` or `MANUAL`
/// @param reason  why a person is needed; absent otherwise
/// @param percent how many of a hundred such answers are right; only of a routed one
/// @param known   the deepest division that is certain, as a path; empty when there is none
/// @param grid    in the village it was routed to; absent when that has none
/// @param unread  how many characters at the end were not read
/// @param least   below which percentage a person is asked
public record Explained(
        String answer,
        @Nullable String reason,
        @Nullable Double percent,
        String knownCode,
        String known,
        List<Piece> pieces,
        int unread,
        List<Option> options,
        List<Considered> readings,
        @Nullable MeantGrid grid,
        double least) {
    /// What is read of an address, see [org.gridwrit.gazetteer.Gazetteer#resolve].
    static final int READ = 400;

    /// 网格 The grid in the village it was routed to.
    ///
    /// @param rule how it was read, empty when it is the village's own; `text` the words
    public record MeantGrid(String name, GridKind kind, String rule, String text) {
        static MeantGrid of(GridPick it) {
            var evidence = it.evidence().isEmpty() ? null : it.evidence().getFirst();
            return new MeantGrid(
                    it.grid().name(),
                    it.grid().kind(),
                    evidence == null ? "" : evidence.rule(),
                    evidence == null ? "" : evidence.text());
        }
    }

    /// 候选
    ///
    /// @param number as it is marked on the map
    public record Option(int number, String village, String path, String county, String reason, double percent) {}

    /// @param kind    stable word for how it was read; `standing` that for where it stands among the others
    /// @param percent how many of a hundred readings of this kind are right, when no other is near
    public record Considered(
            String village,
            String path,
            String kind,
            String standing,
            int score,
            double percent,
            List<Ground> grounds) {}

    /// 理由 One reason for or against a reading.
    ///
    /// @param text the words of the address it rests on; empty when it rests on none
    public record Ground(String rule, int points, String text) {}

    static Explained of(Explanation it, Optional<GridPick> grid, Divisions divisions) {
        var outcome = it.outcome();
        var known = outcome.known() == null ? "" : code(outcome.known().code());
        var options = options(outcome, divisions);
        return new Explained(
                outcome.getClass().getSimpleName().toUpperCase(Locale.ROOT),
                outcome instanceof Resolution.Manual manual ? manual.reason().name() : null,
                outcome instanceof Resolution.Routed routed ? percent(routed.confidence()) : null,
                known,
                known.length() < 4 || !divisions.exists(known) ? "" : divisions.path(known),
                Piece.of(it.address(), evidence(it), READ),
                Math.max(0, it.address().length() - READ),
                options,
                it.readings().stream()
                        .map(reading -> considered(reading, divisions))
                        .toList(),
                grid.map(MeantGrid::of).orElse(null),
                percent(it.policy().leastConfidence()));
    }

    /// The answer rests on more than the areas, but where it rests on nothing these are what was read.
    private static List<Evidence> evidence(Explanation it) {
        return it.outcome().evidence().isEmpty() ? it.areas() : it.outcome().evidence();
    }

    private static List<Option> options(Resolution outcome, Divisions divisions) {
        return switch (outcome) {
            case Resolution.Routed it -> List.of(option(1, it.village(), "", it.confidence(), divisions));
            case Resolution.Choose it -> {
                var options = new ArrayList<Option>();
                for (var candidate : it.candidates()) {
                    options.add(option(
                            options.size() + 1,
                            candidate.place(),
                            candidate.reason(),
                            candidate.confidence(),
                            divisions));
                }
                yield List.copyOf(options);
            }
            case Resolution.Manual _ -> List.of();
        };
    }

    private static Option option(int number, Place place, String reason, double confidence, Divisions divisions) {
        return new Option(
                number,
                place.villageCode(),
                divisions.path(place.villageCode()),
                place.countyCode(),
                reason,
                percent(confidence));
    }

    private static Considered considered(Explanation.Considered it, Divisions divisions) {
        return new Considered(
                it.place().villageCode(),
                divisions.path(it.place().villageCode()),
                it.kind(),
                it.standing().name(),
                it.score(),
                percent(it.confidence()),
                it.weights().stream()
                        .map(weight -> new Ground(weight.rule(), weight.points(), weight.text()))
                        .toList());
    }

    /// Codes of the platform lose trailing zeros; those of the gazetteer keep them.
    private static String code(String code) {
        if (code.length() != 6 || !code.endsWith("00")) return code;
        return code.endsWith("0000") ? code.substring(0, 2) : code.substring(0, 4);
    }

    /// To one decimal: 99.5 of a hundred is not all of them.
    private static double percent(double share) {
        return Math.round(share * 1000) / 10.0;
    }
}
