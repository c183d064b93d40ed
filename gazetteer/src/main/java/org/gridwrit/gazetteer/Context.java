package org.gridwrit.gazetteer;

/// 语境 Where the court sits that asks: a hint that the words of the address can overrule.
///
/// @param divisionCode province (2 digits), city (4, or 6 ending in 00) or county (6); empty for no hint
public record Context(String divisionCode) {
    private static final Context NONE = new Context("");

    public Context {
        if (divisionCode.length() == 6 && divisionCode.endsWith("00")) divisionCode = divisionCode.substring(0, 4);
        if (!divisionCode.matches("|\\d{2}|\\d{4}|\\d{6}")) {
            throw new IllegalArgumentException("not a province, city or county code: " + divisionCode);
        }
    }

    public static Context none() {
        return NONE;
    }
}
