package org.gridwrit.gazetteer;

/// Whether a division of the last level is a community (居民委员会) or a village.
final class Kinds {
    private Kinds() {}

    /// Communities have the numbers below 200 of their township.
    static boolean isCommunity(Division village) {
        var code = village.code();
        return code.charAt(code.length() - 3) < '2'
                || village.name().contains("社区")
                || village.name().endsWith("居委会");
    }
}
