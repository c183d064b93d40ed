package org.gridwrit.gazetteer.character;

import java.util.Arrays;
import org.gridwrit.gazetteer.Evidence;

/// An address with its characters made comparable, each remembering where in the input it stood.
public final class Text {
    private static final int LONGEST = 10_000;
    private static final Characters CHARACTERS = Characters.SHIPPED;

    public final String input;
    public char[] c;
    public int n;
    private int[] from;
    private int[] till;

    private Text(String input) {
        this.input = input;
        int room = Math.min(input.length(), LONGEST);
        c = new char[room];
        from = new int[room];
        till = new int[room];
    }

    public static Text of(String input) {
        var text = new Text(input);
        for (int i = 0; i < input.length() && text.n < LONGEST; ) i = text.take(i);
        return text;
    }

    private int take(int i) {
        char unit = input.charAt(i);
        if (unit == '&') {
            int end = entity(i);
            if (end > 0) return add(',', i, end);
        }
        if (Character.isSurrogate(unit)) {
            int point = input.codePointAt(i);
            int end = i + Character.charCount(point);
            return Character.isSupplementaryCodePoint(point) ? add(CHARACTERS.unit(point), i, end) : add(',', i, end);
        }
        char folded = CHARACTERS.fold(unit);
        if (folded <= ' ' || isNothing(folded)) return i + 1;
        return add(folded, i, i + 1);
    }

    private static boolean isNothing(char c) {
        if (c < '\u0080' || (c >= '\u2E80' && c != '\u3000' && c != '\uFEFF')) return false;
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /// What is left of an HTML character reference (`&nbsp;`, `&#8226;`, `&8226;`) separates like a comma.
    private int entity(int at) {
        for (int i = at + 1; i < Math.min(input.length(), at + 10); i++) {
            char unit = input.charAt(i);
            if (unit == ';') return i > at + 1 ? i + 1 : 0;
            if (unit != '#' && !(unit <= 'z' && Character.isLetterOrDigit(unit))) return 0;
        }
        return 0;
    }

    private int add(char unit, int start, int end) {
        c[n] = unit;
        from[n] = start;
        till[n] = end;
        n++;
        return end;
    }

    public boolean han(int at) {
        return at >= 0 && at < n && Characters.isHan(c[at]);
    }

    public boolean numeral(int at) {
        return at >= 0 && at < n && Characters.isNumeral(c[at]);
    }

    public char at(int at) {
        return at >= 0 && at < n ? c[at] : '\0';
    }

    public Evidence evidence(int start, int end, String rule, String code, String name) {
        int first = from[start];
        int last = till[end - 1];
        return new Evidence(first, last, input.substring(first, last), rule, code, name);
    }

    public boolean spells(String name, int at) {
        for (int i = 0; i < name.length(); i++) if (at(at + i) != name.charAt(i)) return false;
        return true;
    }

    /// The folded characters as people read them.
    public String shown() {
        return shown(0, n);
    }

    public String shown(int start, int end) {
        var out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) out.appendCodePoint(CHARACTERS.codePoint(c[i]));
        return out.toString();
    }

    public int start(int at) {
        return from[at];
    }

    public int end(int at) {
        return till[at - 1];
    }

    /// The first folded character that stands in the span or behind it.
    public int from(Evidence span) {
        int i = 0;
        while (i < n && from[i] < span.start()) i++;
        return i;
    }

    /// The first folded character that stands behind the span.
    public int after(Evidence span) {
        int i = 0;
        while (i < n && from[i] < span.end()) i++;
        return i;
    }

    public static String fold(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Characters.isHan(c) || Character.isSurrogate(c) || CHARACTERS.fold(c) != c) return folded(name);
        }
        return name;
    }

    private static String folded(String name) {
        var text = of(name);
        return String.valueOf(Arrays.copyOf(text.c, text.n));
    }
}
