package org.gridwrit.gazetteer.character;

import java.util.Arrays;
import org.gridwrit.gazetteer.array.CharSet;
import org.gridwrit.gazetteer.array.Packed;

/// Characters as people confuse them: variant forms are one character, others are near by sound or by
/// shape. `CharacterTable` says which.
public final class Characters {
    public static final String PACKED = "characters.bin";
    public static final Characters SHIPPED = shipped();
    public static final int DIFFERENT = 100;
    /// A character too rare for the table is a slip for a usual one, but it cannot be said which.
    private static final int RARE = 55;
    private static final int FAR = 50;
    private static final int ILLEGIBLE_CHARACTER = 50;
    /// What is put where a character could not be typed or printed.
    public static final CharSet ILLEGIBLE = new CharSet("?*x■□�_△●▲#");
    /// Stands for an ideograph outside the table; equal to no character of a name.
    static final char UNKNOWN = '\uDFFF';

    private static final CharSet NUMERAL = new CharSet("0123456789〇一二三四五六七八九十百廿");
    static final String NUMERALS = "〇一二三四五六七八九";

    private final char[] folded = new char[1 << 16];
    private final short[] row = new short[1 << 16];
    /// Code points outside the basic plane, in order, and the unit of each.
    private final int[] points;
    private final char[] units;
    /// Up to four sounds, series or groups of each row.
    private final long[] mandarin;
    private final long[] mandarinNear;
    private final long[] mandarinFar;
    private final long[] cantonese;
    private final long[] series;
    private final long[] alike;
    private final int[] shape;

    Characters(Packed packed) {
        for (int c = 0; c < folded.length; c++) folded[c] = (char) c;
        var variants = packed.chars();
        var usual = packed.chars();
        for (int i = 0; i < variants.length; i++) folded[variants[i]] = usual[i];
        var rows = packed.chars();
        for (int i = 0; i < rows.length; i++) row[rows[i]] = (short) (i + 1);
        points = packed.ints();
        units = packed.chars();
        mandarin = packed.longs();
        mandarinNear = packed.longs();
        mandarinFar = packed.longs();
        cantonese = packed.longs();
        series = packed.longs();
        alike = packed.longs();
        shape = packed.ints();
    }

    private static Characters shipped() {
        var packed = Packed.resource(Characters.class, PACKED);
        return new Characters(
                packed != null ? packed : new Packed(CharacterTable.packed().content()));
    }

    /// The character that this one is written for; half-width, lower-case, simplified.
    public char fold(char c) {
        return folded[c];
    }

    /// One unit for one code point, whatever plane it is in.
    char unit(int codePoint) {
        if (codePoint < 0x10000) return folded[codePoint];
        int at = Arrays.binarySearch(points, codePoint);
        if (at >= 0) return units[at];
        return Character.isIdeographic(codePoint) ? UNKNOWN : ',';
    }

    /// What a unit stands for, to show it.
    int codePoint(char unit) {
        if (unit == UNKNOWN) return '\u3013';
        if (!Character.isSurrogate(unit)) return unit;
        for (int i = 0; i < units.length; i++) if (units[i] == unit) return points[i];
        return '\u3013';
    }

    static boolean isHan(char c) {
        if (c < '\u3400') return c == '〇';
        return c <= '\u4DBF' || (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\uD800' && c <= '\uFAFF');
    }

    static boolean isNumeral(char c) {
        return NUMERAL.has(c);
    }

    /// How far one character is from another that it may have been written for: 0 the same, `DIFFERENT`
    /// unrelated.
    public int distance(char a, char b) {
        if (a == b) return 0;
        if (numeral(a) == b || numeral(b) == a) return 5;
        int x = row[a];
        int y = row[b];
        if (ILLEGIBLE.has(b)) return ILLEGIBLE_CHARACTER;
        if (x == 0 || y == 0) return isHan(a) && isHan(b) ? RARE : DIFFERENT;
        if (meet(mandarin[x], mandarin[y])) return 30;
        if (meet(series[x], series[y]) || meet(alike[x], alike[y])) return 35;
        if (meet(cantonese[x], cantonese[y])) return 40;
        if (meet(mandarinNear[x], mandarinNear[y])) return 45;
        if (meet(mandarinFar[x], mandarinFar[y])) return FAR;
        if (Shapes.alike(shape[x], shape[y])) return 45;
        return Shapes.halfAlike(shape[x], shape[y]) ? FAR : DIFFERENT;
    }

    private static char numeral(char c) {
        return c >= '0' && c <= '9' ? NUMERALS.charAt(c - '0') : '\0';
    }

    private static boolean meet(long a, long b) {
        for (; a != 0; a >>>= 16) {
            for (long rest = b; rest != 0; rest >>>= 16) if ((a & 0xFFFF) == (rest & 0xFFFF)) return true;
        }
        return false;
    }
}
