package org.gridwrit.gazetteer.mention;

import org.gridwrit.gazetteer.character.Text;
import org.gridwrit.gazetteer.name.Names;

/// A stretch of the text that spells a name, with the marker that follows it.
///
/// @param nameEnd where the name ends, `end` where its marker ends
/// @param meanings entries of `Names`
/// @param marker one of `Words`
/// @param township the meanings are townships
/// @param clean begins where something else ended, so it is not the tail of a longer name
@SuppressWarnings("ArrayRecordComponent") // shared with the index of names, never changed
public record Mention(
        int start, int nameEnd, int end, int name, int[] meanings, int marker, boolean township, boolean clean) {
    /// The same, now that what stands before it is known.
    Mention cleaned() {
        return new Mention(start, nameEnd, end, name, meanings, marker, township, true);
    }

    /// The name is not written as it is listed.
    public boolean isSlip(Names names, Text text) {
        return !text.spells(names.word(name), start);
    }

    boolean overlaps(Mention other) {
        return start < other.end && other.start < end;
    }
}
