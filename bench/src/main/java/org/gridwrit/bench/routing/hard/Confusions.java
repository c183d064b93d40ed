package org.gridwrit.bench.routing.hard;

import com.hankcs.hanlp.HanLP;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which characters are written for which. Sounds come from HanLP's dictionary, the rest from lists kept by hand.
final class Confusions {
    private static final Charset GB2312 = Charset.forName("GB2312");
    private static final int COMPATIBILITY = 0xF900;
    private static final int COMPATIBILITY_END = 0xFB00;
    private static final int RADICALS = 0x2F00;
    private static final int RADICALS_END = 0x2FD6;
    private static final int RARE = 0x2F800;
    private static final int RARE_END = 0x2FA1E;

    private final Map<String, Map<Character, Set<String>>> listed = new HashMap<>();
    private final Map<Character, Set<String>> mandarin = new HashMap<>();
    private final Map<Character, Set<String>> blurred = new HashMap<>();
    private final Map<Character, Set<String>> doubles = new HashMap<>();

    /// @param names all names of the region; people take another character of a place's name sooner than any other
    Confusions(List<String> names) {
        var lines = Lexicon.of("confusions.txt");
        for (var list : List.of("regional", "shape", "variant")) listed.put(list, groups(lines.list(list)));
        sounds(names);
        doubles();
    }

    /// Same syllable in Mandarin, whatever its tone.
    Set<String> mandarin(char c, Seed seed) {
        return only(mandarin, c, seed);
    }

    /// Syllables that the region's Mandarin does not keep apart, and the spellings of local words.
    Set<String> regional(char c, Seed seed) {
        var found = new TreeSet<>(only(blurred, c, seed));
        found.addAll(of("regional", c, seed));
        return found;
    }

    Set<String> of(String list, char c, Seed seed) {
        return only(listed.getOrDefault(list, Map.of()), c, seed);
    }

    /// Code points that Unicode has for the same character: compatibility forms, radicals, those of plane 2.
    Set<String> doubles(char c, Seed seed) {
        return only(doubles, c, seed);
    }

    private static Set<String> only(Map<Character, Set<String>> from, char c, Seed seed) {
        var found = new TreeSet<String>();
        for (var it : from.getOrDefault(c, Set.of())) if (seed.takes(pair(c, it))) found.add(it);
        return found;
    }

    /// The same number whichever of the two was written for the other.
    private static int pair(char c, String other) {
        return ((c + other.codePointAt(0)) * 7) >> 3;
    }

    private static Map<Character, Set<String>> groups(List<String> words) {
        var found = new HashMap<Character, Set<String>>();
        for (var group : words) {
            for (int i = 0; i < group.length(); i++) {
                char c = group.charAt(i);
                if (Character.isSurrogate(c)) continue;
                group.codePoints()
                        .filter(it -> it != c)
                        .forEach(it ->
                                found.computeIfAbsent(c, _ -> new TreeSet<>()).add(Character.toString(it)));
            }
        }
        return found;
    }

    private void sounds(List<String> names) {
        var usual = new TreeSet<Character>();
        for (var name : names) name.chars().filter(Character::isIdeographic).forEach(c -> usual.add((char) c));
        var everyday = new HashSet<>(usual);
        for (int c = 0x4E00; c < 0xA000; c++) if (isEveryday((char) c)) everyday.add((char) c);
        var bySound = new HashMap<String, Set<Character>>();
        var byBlur = new HashMap<String, Set<Character>>();
        for (char c : everyday) {
            var sound = sound(c);
            if (sound.isEmpty()) continue;
            bySound.computeIfAbsent(sound, _ -> new TreeSet<>()).add(c);
            if (usual.contains(c))
                byBlur.computeIfAbsent(blur(sound), _ -> new TreeSet<>()).add(c);
        }
        for (char c : usual) {
            var sound = sound(c);
            for (char other : bySound.getOrDefault(sound, Set.of())) if (other != c) put(mandarin, c, other);
            for (char other : byBlur.getOrDefault(blur(sound), Set.of()))
                if (!sound(other).equals(sound)) put(blurred, c, other);
        }
    }

    private static void put(Map<Character, Set<String>> into, char c, char other) {
        into.computeIfAbsent(c, _ -> new TreeSet<>()).add(String.valueOf(other));
    }

    private static String sound(char c) {
        var found = HanLP.convertToPinyinList(String.valueOf(c)).getFirst();
        return found == null ? "" : found.getPinyinWithoutTone().replace("none", "");
    }

    /// No curled initials, n and l, f and hu, front and back nasals as one.
    private static String blur(String sound) {
        return sound.replaceFirst("^([zcs])h", "$1")
                .replaceFirst("^n", "l")
                .replaceFirst("^hu(?=.)", "f")
                .replaceFirst("([aei])ng$", "$1n");
    }

    /// The first level of GB 2312: characters in order of use, not those of the dictionary only.
    private static boolean isEveryday(char c) {
        var bytes = String.valueOf(c).getBytes(GB2312);
        int row = bytes.length == 2 ? bytes[0] & 0xFF : 0;
        return row >= 0xB0 && row <= 0xD7;
    }

    private void doubles() {
        doubles(COMPATIBILITY, COMPATIBILITY_END);
        doubles(RADICALS, RADICALS_END);
        doubles(RARE, RARE_END);
    }

    private void doubles(int from, int to) {
        for (int c = from; c < to; c++) {
            var written = Character.toString(c);
            var meant = Normalizer.normalize(written, Normalizer.Form.NFKC);
            if (meant.length() != 1 || meant.equals(written)) continue;
            var simple = HanLP.convertToSimplifiedChinese(meant);
            doubles.computeIfAbsent(simple.charAt(0), _ -> new TreeSet<>()).add(written);
        }
    }
}
