package org.gridwrit.gazetteer.reading;

/// How much each thing in the text counts for a reading or against it.
///
/// Ten points make a reading about ten times likelier. What is worth more than `Decision.MARGIN` decides
/// between two readings that are alike in all else.
final class Weights {
    static final int MARKED = 50;
    static final int BARE = 30;
    static final int MISSPELT = 70;
    static final int KIND_AGREES = 14;
    static final int FORMER_NAME = -2;
    static final int TOWNSHIP = 40;
    static final int MISSPELT_TOWNSHIP = 30;
    static final int COUNTY = 16;
    static final int CITY = 6;
    static final int COURT = 20;
    static final int DISTRICT = 14;
    static final int TAIL_OF_A_NAME = -40;
    static final int TRAP = -60;
    static final int OTHER_TOWNSHIP = -60;
    static final int LOST_TOWNSHIP = -12;
    static final int OTHER_COUNTY = -80;
    static final int AFTER_A_VILLAGE = -6;
    static final int LATER = -5;
    /// A second village of the same township, written right after the first, is a hamlet of that name.
    static final int PART_OF_ANOTHER = -14;
    static final int WORTH_KEEPING = 0;

    private Weights() {}
}
