package org.gridwrit.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Characters as people confuse them: variant forms are one character, others are near by sound or by
/// shape.
final class Characters {
    static final Characters SHIPPED = new Characters();
    static final int DIFFERENT = 100;
    /// A character too rare for the table is a slip for a usual one, but it cannot be said which.
    private static final int RARE = 55;
    private static final int FAR = 50;
    private static final int ILLEGIBLE_CHARACTER = 50;
    /// What is put where a character could not be typed or printed.
    static final CharSet ILLEGIBLE = new CharSet("?*x■□�_△●▲#");
    /// Stands for an ideograph outside the table; equal to no character of a name.
    static final char UNKNOWN = '\uDFFF';

    private static final CharSet NUMERAL = new CharSet("0123456789〇一二三四五六七八九十百廿");
    private static final int FIRST_PROXY = 0xD800;
    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";

    /// Forms that Unihan gives to several characters, and that stand for one in names of places.
    private static final String FOLK_FORMS = "邨村 竜龙 𡏟塘 壠垄 坵丘 畓塘 菓果 籐藤 堃坤 喦岩 壄野 峝峒 硐洞";

    private final char[] folded = new char[1 << 16];
    private final short[] row = new short[1 << 16];
    private final Map<Integer, Character> proxies = new HashMap<>();
    private final long[] mandarin;
    private final long[] mandarinNear;
    private final long[] mandarinFar;
    private final long[] cantonese;
    private final long[] series;
    private final long[] alike;
    private final int[] shape;

    private Characters() {
        for (int c = 0; c < folded.length; c++) folded[c] = (char) c;
        for (int c = 0xFF01; c < 0xFF5F; c++) folded[c] = (char) (c - 0xFEE0);
        for (char c = 'A'; c <= 'Z'; c++) folded[c] = folded[c + 0xFEE0] = (char) (c + 32);
        for (int i = 0; i < 10; i++) folded[FORMAL.charAt(i)] = NUMERALS.charAt(i);
        folded['○'] = folded['Ｏ'] = '〇';
        compatible();
        var lines = lines();
        mandarin = new long[lines.length + 1];
        mandarinNear = new long[lines.length + 1];
        mandarinFar = new long[lines.length + 1];
        cantonese = new long[lines.length + 1];
        series = new long[lines.length + 1];
        alike = new long[lines.length + 1];
        shape = new int[lines.length + 1];
        var syllables = new Syllables();
        var cantoneseIds = new HashMap<String, Integer>();
        var seriesIds = new HashMap<String, Integer>();
        for (int i = 0; i < lines.length; i++) {
            var of = fields(lines[i]);
            char c = unit(of[0].codePointAt(0), true);
            of[5].codePoints().forEach(variant -> {
                if (Character.isSupplementaryCodePoint(variant)) proxies.put(variant, c);
                else folded[variant] = c;
            });
            int at = i + 1;
            row[c] = (short) at;
            for (var syllable : words(of[1])) {
                var sound = syllables.of(syllable);
                mandarin[at] = with(mandarin[at], sound.exact());
                mandarinNear[at] = with(mandarinNear[at], sound.near());
                mandarinFar[at] = with(mandarinFar[at], sound.far());
            }
            for (var syllable : words(of[2])) {
                cantonese[at] = with(cantonese[at], id(cantoneseIds, Sounds.blurredCantonese(syllable)));
            }
            for (var number : words(of[4])) series[at] = with(series[at], id(seriesIds, number));
            shape[at] = Shapes.code(of[3]);
        }
        for (var pair : FOLK_FORMS.split(" ", -1)) {
            int variant = pair.codePointAt(0);
            char usual = pair.charAt(Character.charCount(variant));
            if (Character.isSupplementaryCodePoint(variant)) proxies.put(variant, usual);
            else folded[variant] = usual;
        }
        var groups = Shapes.LOOK_ALIKES.split(" ", -1);
        for (int group = 0; group < groups.length; group++) {
            for (int i = 0; i < groups[group].length(); i++) {
                int at = row[groups[group].charAt(i)];
                if (at > 0) alike[at] = with(alike[at], group + 1);
            }
        }
    }

    /// Radicals and second code points of one ideograph are that ideograph; numbers in rings, brackets or
    /// Roman letters are numerals.
    @SuppressWarnings("CharacterGetNumericValue") // just those miscellaneous characters are meant
    private void compatible() {
        for (int[] range : new int[][] {{0x2E80, 0x2FE0}, {0xF900, 0xFB00}}) {
            for (int c = range[0]; c < range[1]; c++) {
                var plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
                if (plain.length() == 1) folded[c] = plain.charAt(0);
            }
        }
        for (int[] range : new int[][] {
            {0x2160, 0x2180}, {0x2460, 0x249C}, {0x24EA, 0x2500}, {0x2776, 0x2794}, {0x3220, 0x322A}, {0x3280, 0x328A}
        }) {
            for (int c = range[0]; c < range[1]; c++) {
                int number = Character.getNumericValue(c);
                if (number >= 0 && number < 10) folded[c] = NUMERALS.charAt(number);
                else if (number >= 10) folded[c] = '十';
            }
        }
    }

    /// The character that this one is written for; half-width, lower-case, simplified.
    char fold(char c) {
        return folded[c];
    }

    /// One unit for one code point, whatever plane it is in.
    char unit(int codePoint) {
        return unit(codePoint, false);
    }

    private char unit(int codePoint, boolean make) {
        if (codePoint < 0x10000) return folded[codePoint];
        var known = proxies.get(codePoint);
        if (known != null) return known;
        if (!make) return Character.isIdeographic(codePoint) ? UNKNOWN : ',';
        char proxy = (char) (FIRST_PROXY + proxies.size());
        proxies.put(codePoint, proxy);
        return proxy;
    }

    /// What a unit stands for, to show it.
    int codePoint(char unit) {
        if (unit == UNKNOWN) return '\u3013';
        if (!Character.isSurrogate(unit)) return unit;
        for (var it : proxies.entrySet()) if (it.getValue() == unit) return it.getKey();
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
    int distance(char a, char b) {
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

    /// What sounds a syllable has, as numbers.
    private static final class Syllables {
        record Sound(int exact, int near, int far) {}

        private final Map<String, Sound> sounds = new HashMap<>();
        private final Map<String, Integer> near = new HashMap<>();
        private final Map<String, Integer> far = new HashMap<>();

        Sound of(String syllable) {
            var known = sounds.get(syllable);
            if (known != null) return known;
            var sound = new Sound(
                    sounds.size() + 1, id(near, Sounds.blurred(syllable)), id(far, Sounds.farBlurred(syllable)));
            sounds.put(syllable, sound);
            return sound;
        }
    }

    private static int id(Map<String, Integer> ids, String word) {
        return ids.computeIfAbsent(word, _ -> ids.size() + 1);
    }

    /// Up to four numbers in one.
    private static long with(long packed, int id) {
        return packed >>> 48 == 0 ? (packed << 16) | id : packed;
    }

    private static List<String> words(String field) {
        return field.isEmpty() ? List.of() : field.indexOf(' ') < 0 ? List.of(field) : List.of(field.split(" ", -1));
    }

    private static String[] fields(String line) {
        var fields = new String[6];
        int from = 0;
        for (int i = 0; i < 5; i++) {
            int tab = line.indexOf('\t', from);
            fields[i] = line.substring(from, tab);
            from = tab + 1;
        }
        fields[5] = line.substring(from);
        return fields;
    }

    private static String[] lines() {
        var name = "characters.txt";
        try (var in = Objects.requireNonNull(Characters.class.getResourceAsStream(name), name);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16)) {
            return reader.lines().filter(it -> !it.startsWith("#")).toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
