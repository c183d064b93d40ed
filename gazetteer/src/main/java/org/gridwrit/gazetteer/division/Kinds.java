package org.gridwrit.gazetteer.division;

import org.gridwrit.gazetteer.Division;
import org.gridwrit.gazetteer.word.Words;

/// What the listed name of a division says it is.
final class Kinds {
    private Kinds() {}

    /// One of `Words`; 0 for what is neither township nor village.
    static int of(Division it) {
        return switch (it.level()) {
            case PROVINCE, CITY, COUNTY -> Words.NONE;
            case TOWNSHIP -> Words.townshipKind(it.name());
            case VILLAGE -> isCommunity(it) ? Words.COMMUNITY : Words.VILLAGE;
        };
    }

    /// Communities have the numbers below 200 of their township.
    private static boolean isCommunity(Division village) {
        var code = village.code();
        return code.charAt(code.length() - 3) < '2'
                || village.name().contains("社区")
                || village.name().endsWith("居委会");
    }
}
