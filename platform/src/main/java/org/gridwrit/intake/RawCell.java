package org.gridwrit.intake;

/// 单元格 What stands in one cell of a sheet, before anybody asks what it means.
record RawCell(Kind kind, String text) {
    enum Kind {
        TEXT,
        NUMBER,
        FORMULA,
        ERROR,
        TOO_LONG
    }

    static final RawCell BLANK = new RawCell(Kind.TEXT, "");

    static RawCell text(String text) {
        return text.isEmpty() ? BLANK : new RawCell(Kind.TEXT, text);
    }

    boolean isBlank() {
        return kind == Kind.TEXT && text.isBlank();
    }
}
