package org.gridwrit.address;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gridwrit.gazetteer.Evidence;
import org.jspecify.annotations.Nullable;

/// 片段 A stretch of an address and what it was read as.
///
/// @param level `city`, `county`, `township`, `village`, `region`, or `other`; empty for what was not read
/// @param rule  stable word for how it was read, empty for what was not
/// @param name  of the division, empty when it names none
public record Piece(String text, String level, String rule, String name) {
    /// The whole address in pieces, in its order. Of readings that overlap the earlier and longer one is shown.
    static List<Piece> of(String address, List<Evidence> evidence, int most) {
        var pieces = new ArrayList<Piece>();
        int end = Math.min(address.length(), most);
        int at = 0;
        for (var it : evidence.stream()
                .sorted(Comparator.comparingInt(Evidence::start)
                        .thenComparing(Evidence::end, Comparator.reverseOrder()))
                .toList()) {
            if (it.start() < at || it.end() > end || it.start() == it.end()) continue;
            plain(pieces, address, at, it.start());
            pieces.add(new Piece(
                    address.substring(it.start(), it.end()), level(it.divisionCode()), it.rule(), it.divisionName()));
            at = it.end();
        }
        plain(pieces, address, at, end);
        return pieces;
    }

    private static void plain(List<Piece> pieces, String address, int from, int till) {
        if (from < till) pieces.add(new Piece(address.substring(from, till), "", "", ""));
    }

    private static String level(@Nullable String code) {
        if (code == null) return "other";
        return switch (code.length()) {
            case 6 -> code.endsWith("0000") ? "region" : code.endsWith("00") ? "city" : "county";
            case 9 -> "township";
            case 12 -> "village";
            default -> "other";
        };
    }
}
