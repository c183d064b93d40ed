package org.gridwrit.bench.routing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the gazetteer's `characters.txt` from the Unihan files (UTF-8, unpacked) and the compact divisions: sounds,
/// shape
/// and variants of every character of GB 2312 and of the names.
final class UnihanTable {
    private static final Set<String> MANDARIN = Set.of("kMandarin", "kTGHZ2013", "kXHC1983");
    private static final Set<String> VARIANTS = Set.of("kSimplifiedVariant", "kSemanticVariant", "kZVariant");

    private final Map<Integer, Map<String, String>> fields = new HashMap<>();
    private final TreeSet<Integer> kept = new TreeSet<>();

    /// Folder of Unihan_*.txt, compact divisions, file to write.
    static void main(String[] args) throws IOException {
        var table = new UnihanTable();
        for (var part : new String[] {"Readings", "DictionaryLikeData", "Variants"}) {
            table.read(Path.of(args[0], "Unihan_" + part + ".txt"));
        }
        table.keep(Files.readString(Path.of(args[1])));
        table.write(Path.of(args[2]));
    }

    private void read(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            lines.filter(it -> it.startsWith("U+")).forEach(line -> {
                var parts = line.split("\t", 3);
                fields.computeIfAbsent(codePoint(parts[0]), _ -> new HashMap<>())
                        .put(parts[1], parts[2]);
            });
        }
    }

    private void keep(String names) {
        names.codePoints().filter(Character::isIdeographic).forEach(kept::add);
        var gb2312 = Charset.forName("GB2312").newEncoder();
        for (int c = 0x4E00; c < 0xA000; c++) if (gb2312.canEncode((char) c)) kept.add(c);
    }

    private void write(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write(
                    "# Character, sounds in Mandarin, in Cantonese, Cangjie, phonetic series, variants. From Unihan 15.0 (Unicode licence).\n");
            var variants = variants();
            for (int c : kept) {
                var of = fields.getOrDefault(c, Map.of());
                var mandarin = of.entrySet().stream()
                        .filter(it -> MANDARIN.contains(it.getKey()))
                        .flatMap(it -> Stream.of(it.getValue().split("[ ,]", -1)));
                out.write(String.join(
                        "\t",
                        Character.toString(c),
                        toneless(mandarin),
                        toneless(Stream.of(of.getOrDefault("kCantonese", "").split(" ", -1))),
                        of.getOrDefault("kCangjie", ""),
                        of.getOrDefault("kPhonetic", "").replaceAll("[^0-9 ]", ""),
                        variants.getOrDefault(c, "")));
                out.write('\n');
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Kept character → those not kept that stand for it and for no other.
    private Map<Integer, String> variants() {
        var found = new TreeMap<Integer, String>();
        fields.forEach((c, of) -> {
            if (kept.contains(c)) return;
            var stand = VARIANTS.stream()
                    .flatMap(it -> Stream.of(of.getOrDefault(it, "").split(" ", -1)))
                    .filter(it -> it.startsWith("U+"))
                    .map(it -> codePoint(it.replaceAll("<.*", "")))
                    .filter(kept::contains)
                    .collect(Collectors.toSet());
            if (stand.size() == 1) found.merge(stand.iterator().next(), Character.toString(c), String::concat);
        });
        return found;
    }

    private static String toneless(Stream<String> readings) {
        return readings.map(it -> Normalizer.normalize(it.replaceAll(".*:", ""), Normalizer.Form.NFD)
                        .replaceAll("u\u0308", "v")
                        .replaceAll("[^a-z]", ""))
                .filter(it -> !it.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static int codePoint(String name) {
        return Integer.parseInt(name.substring(2), 16);
    }
}
