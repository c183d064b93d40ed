package org.gridwrit.intake.sheet;

/// 单元格 What stands in one cell of a sheet, before anybody asks what it means.
public record RawCell(Kind kind, String text) {
    public enum Kind {
        TEXT,
        NUMBER,
        FORMULA,
        ERROR,
        TOO_LONG
    }

    public static final RawCell BLANK = new RawCell(Kind.TEXT, "");

    public static RawCell text(String text) {
        return text.isEmpty() ? BLANK : new RawCell(Kind.TEXT, text);
    }

    boolean isBlank() {
        return kind == Kind.TEXT && text.isBlank();
    }
}
