package org.gridwrit.address;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gridwrit.division.Divisions;
import org.gridwrit.gazetteer.Candidate;
import org.gridwrit.gazetteer.Evidence;
import org.gridwrit.gazetteer.Explanation;
import org.gridwrit.gazetteer.Resolution;
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
                        .map(reading -> Considered.of(reading, divisions))
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
            case Resolution.Routed it -> List.of(Option.of(1, it.village(), "", it.confidence(), divisions));
            case Resolution.Choose it -> choices(it.candidates(), divisions);
            case Resolution.Manual _ -> List.of();
        };
    }

    private static List<Option> choices(List<Candidate> found, Divisions divisions) {
        return IntStream.range(0, found.size())
                .mapToObj(i -> {
                    var it = found.get(i);
                    return Option.of(i + 1, it.place(), it.reason(), it.confidence(), divisions);
                })
                .toList();
    }

    /// Codes of the platform lose trailing zeros; those of the gazetteer keep them.
    private static String code(String code) {
        if (code.length() != 6 || !code.endsWith("00")) return code;
        return code.endsWith("0000") ? code.substring(0, 2) : code.substring(0, 4);
    }

    /// To one decimal: 99.5 of a hundred is not all of them.
    static double percent(double share) {
        return Math.round(share * 1000) / 10.0;
    }
}
