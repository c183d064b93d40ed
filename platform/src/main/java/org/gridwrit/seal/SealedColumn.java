package org.gridwrit.seal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// 密封列 A column that holds sealed values. The module that owns it declares it as a bean, so that its values follow when
/// the master key is changed; a test finds those that are not declared.
///
/// @param text whether it is a column of texts, see [SealedText]
/// @param key the columns after `city_code` that name a row, each with its type: `id uuid`
public record SealedColumn(
        String table, String column, Purpose purpose, boolean byCity, boolean text, List<String> key) {

    public static SealedColumn of(Purpose purpose, String table, String column, String... key) {
        return new SealedColumn(table, column, purpose, true, false, List.of(key));
    }

    /// Of a table that no city owns.
    public static SealedColumn ofAll(Purpose purpose, String table, String column, String... key) {
        return new SealedColumn(table, column, purpose, false, false, List.of(key));
    }

    /// Of texts that people type freely.
    public static SealedColumn ofText(String table, String column, String... key) {
        return new SealedColumn(table, column, Purpose.WORDS, true, true, List.of(key));
    }

    /// `casefile.party.phone_sealed`
    String place() {
        return table + "." + column;
    }

    private String name(int part) {
        return key.get(part).substring(0, key.get(part).indexOf(' '));
    }

    private String type(int part) {
        return key.get(part).substring(key.get(part).indexOf(' ') + 1);
    }

    /// Every part of the key, made by `each` from its name, its type and its number.
    private String parts(String separator, Part each) {
        return IntStream.range(0, key.size())
                .mapToObj(it -> each.of(name(it), type(it), it))
                .collect(Collectors.joining(separator));
    }

    private interface Part {
        String of(String name, String type, int number);
    }

    String keyColumns() {
        return parts(", ", (name, _, _) -> name);
    }

    String keyAsTexts() {
        return parts(", ", (name, _, number) -> name + "::text as k" + number);
    }

    String after() {
        return "(" + keyColumns() + ") > (" + parts(", ", (_, type, number) -> ":after" + number + "::" + type) + ")";
    }

    String newKeys() {
        return parts(", ", (_, _, number) -> "k" + number);
    }

    String newKeyArrays() {
        return parts(", ", (_, _, number) -> ":keys" + number + "::text[]");
    }

    String sameKey() {
        return parts(" and ", (name, type, number) -> "t." + name + " = n.k" + number + "::" + type);
    }

    String inCity(String alias) {
        return byCity ? alias + "city_code = :city" : "true";
    }

    /// As bytes, whichever way it is kept.
    String bytes(String alias) {
        return text ? "convert_to(" + alias + column + ", 'UTF8')" : alias + column;
    }

    String ofBytes(String bytes) {
        return text ? "convert_from(" + bytes + ", 'UTF8')" : bytes;
    }

    /// Something is in it.
    String filled() {
        return column + (text ? " <> ''" : " is not null");
    }

    /// The version of the key, out of the header; see [Header]. What is not sealed yet, or is put together
    /// of several, has none.
    String version() {
        if (text) {
            return """
                    case when %1$s ~ '^⟦[A-Za-z0-9+/]{40,}⟧$'
                      then get_byte(decode(substr(%1$s, 2, 8), 'base64'), 3) * 256
                         + get_byte(decode(substr(%1$s, 2, 8), 'base64'), 4)
                      else 0 end""".formatted(column);
        }
        return "case get_byte(%1$s, 0) when 1 then 1 else get_byte(%1$s, 3) * 256 + get_byte(%1$s, 4) end"
                .formatted(column);
    }
}
