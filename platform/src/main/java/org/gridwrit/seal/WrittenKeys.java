package org.gridwrit.seal;

import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/// Keys as people write them: 64 hexadecimal digits each, `version:` before all but the first.
final class WrittenKeys {
    private WrittenKeys() {}

    /// @param words separated by white space or commas
    static SortedMap<Integer, byte[]> read(String words, String place) {
        var found = new TreeMap<Integer, byte[]>();
        for (var word : words.strip().split("[\\s,]+", -1)) {
            if (word.isEmpty()) continue;
            int colon = word.indexOf(':');
            try {
                var key = HexFormat.of().parseHex(word.substring(colon + 1));
                if (key.length != MasterKey.BYTES) throw new IllegalArgumentException("length");
                found.put(colon < 0 ? 1 : Integer.parseInt(word.substring(0, colon)), key);
            } catch (IllegalArgumentException misread) {
                throw new MasterKeyFailure(
                        "主密钥 %s 应为 64 位十六进制，第二个起前面加“版本号:” / master key %s must hold 64 hexadecimal digits, with \"version:\" before the second and later"
                                .formatted(place, place));
            }
        }
        return found;
    }
}
