package org.gridwrit.gazetteer;

/// 语境 Where the court sits that asks: a hint that the words of the address can overrule.
///
/// @param divisionCode province (2 digits), city (4, or 6 ending in 00) or county (6); empty for no hint
public record Context(String divisionCode) {
    private static final Context NONE = new Context("");

    public Context {
        if (divisionCode.length() == 6 && divisionCode.endsWith("00")) divisionCode = divisionCode.substring(0, 4);
        int length = divisionCode.length();
        boolean digits = divisionCode.chars().allMatch(it -> it >= '0' && it <= '9');
        if (!digits || length > 6 || length % 2 != 0) {
            throw new IllegalArgumentException("not a province, city or county code: " + divisionCode);
        }
    }

    public static Context none() {
        return NONE;
    }
}
