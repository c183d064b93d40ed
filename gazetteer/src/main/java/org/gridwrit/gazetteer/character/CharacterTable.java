package org.gridwrit.gazetteer.character;

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
import java.util.TreeMap;
import org.gridwrit.gazetteer.array.Packing;

/// What `characters.txt` and the lists of this room say about characters, made ready for `Characters`.
public final class CharacterTable {
    private static final String NUMERALS = Characters.NUMERALS;
    private static final int FIRST_PROXY = 0xD800;
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";

    /// Forms that Unihan gives to several characters, and that stand for one in names of places.
    private static final String FOLK_FORMS = "邨村 竜龙 𡏟塘 壠垄 坵丘 畓塘 菓果 籐藤 堃坤 喦岩 壄野 峝峒 硐洞";

    private final char[] folded = new char[1 << 16];
    private final char[] rows;
    private final short[] row = new short[1 << 16];
    private final Map<Integer, Character> proxies = new TreeMap<>();
    private final long[] mandarin;
    private final long[] mandarinNear;
    private final long[] mandarinFar;
    private final long[] cantonese;
    private final long[] series;
    private final long[] alike;
    private final int[] shape;

    private CharacterTable() {
        for (int c = 0; c < folded.length; c++) folded[c] = (char) c;
        for (int c = 0xFF01; c < 0xFF5F; c++) folded[c] = (char) (c - 0xFEE0);
        for (char c = 'A'; c <= 'Z'; c++) folded[c] = folded[c + 0xFEE0] = (char) (c + 32);
        for (int i = 0; i < 10; i++) folded[FORMAL.charAt(i)] = NUMERALS.charAt(i);
        folded['○'] = folded['Ｏ'] = '〇';
        compatible();
        var lines = lines();
        rows = new char[lines.length];
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
            char c = unit(of[0].codePointAt(0));
            of[5].codePoints().forEach(variant -> {
                if (Character.isSupplementaryCodePoint(variant)) proxies.put(variant, c);
                else folded[variant] = c;
            });
            int at = i + 1;
            row[c] = (short) at;
            rows[i] = c;
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

    public static Packing packed() {
        var packing = new Packing();
        new CharacterTable().pack(packing);
        return packing;
    }

    private void pack(Packing into) {
        int size = 0;
        for (int c = 0; c < folded.length; c++) if (folded[c] != c) size++;
        var variants = new char[size];
        var usual = new char[size];
        for (int c = folded.length - 1; c >= 0; c--) {
            if (folded[c] == c) continue;
            variants[--size] = (char) c;
            usual[size] = folded[c];
        }
        var points = new int[proxies.size()];
        var units = new char[proxies.size()];
        int at = 0;
        for (var it : proxies.entrySet()) {
            points[at] = it.getKey();
            units[at++] = it.getValue();
        }
        into.chars(variants).chars(usual).chars(rows).ints(points).chars(units);
        into.longs(mandarin).longs(mandarinNear).longs(mandarinFar).longs(cantonese);
        into.longs(series).longs(alike).ints(shape);
    }

    private char unit(int codePoint) {
        if (codePoint < 0x10000) return folded[codePoint];
        return proxies.computeIfAbsent(codePoint, _ -> (char) (FIRST_PROXY + proxies.size()));
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
        try (var in = Objects.requireNonNull(CharacterTable.class.getResourceAsStream(name), name);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16)) {
            return reader.lines().filter(it -> !it.startsWith("#")).toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
