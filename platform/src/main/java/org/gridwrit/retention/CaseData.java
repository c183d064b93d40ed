package org.gridwrit.retention;

/// What else is kept about a case and goes with it. The module that owns the table declares it as a bean.
///
/// @param ofCase   SQL on the alias `t`: true for the rows of the cases `:cases`
/// @param blanking what is set instead of deleting the rows; empty to delete them
/// @param last     erased after the others, because these ask it whose they are
public record CaseData(String table, String ofCase, String blanking, boolean last) {
    public static CaseData deleting(String table, String ofCase) {
        return new CaseData(table, ofCase, "", false);
    }

    public static CaseData blanking(String table, String ofCase, String blanking) {
        return new CaseData(table, ofCase, blanking, false);
    }

    public CaseData atLast() {
        return new CaseData(table, ofCase, blanking, true);
    }
}
