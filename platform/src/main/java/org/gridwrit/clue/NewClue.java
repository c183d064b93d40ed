package org.gridwrit.clue;

import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.Thing;
import org.gridwrit.shared.Refusal;

/// 线索登记 What was told, and by whom.
///
/// @param thing  plate, certificate, account or address; empty when nobody knows
/// @param source who told; the worker's clues come with their reports
/// @param town   where it is, nine digits or more; empty when nobody knows
public record NewClue(AssetKind kind, String words, String thing, Source source, String sourceName, String town) {
    private static final int LONGEST = 2000;
    private static final int LONGEST_LINE = 200;

    public NewClue {
        words = words.replace("\0", "").strip();
        if (words.isEmpty()) throw new Refusal("clue.words-missing-new");
        if (words.length() > LONGEST) throw new Refusal("words.too-long", LONGEST, words.length());
        sourceName = line(sourceName);
        if (sourceName.isEmpty()) throw new Refusal("clue.source-missing");
        thing = line(thing);
        if (thing.isEmpty()) thing = Thing.in(words);
        if (!town.matches("([0-9]{9,15})?")) throw new Refusal("clue.town-malformed", town);
        if (town.length() > 9) town = town.substring(0, 9);
    }

    static String line(String typed) {
        var kept = typed.replace("\0", "").strip();
        return kept.length() <= LONGEST_LINE ? kept : kept.substring(0, LONGEST_LINE);
    }
}
