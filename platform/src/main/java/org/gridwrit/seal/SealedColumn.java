package org.gridwrit.seal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// 密封列 A column that holds sealed values. The module that owns it declares it as a bean, so that its values follow when
/// the master key is changed; a test finds those that are not declared.
///
/// @param key the columns after `city_code` that name a row, each with its type: `id uuid`
public record SealedColumn(String table, String column, Purpose purpose, boolean byCity, List<String> key) {

    public static SealedColumn of(Purpose purpose, String table, String column, String... key) {
        return new SealedColumn(table, column, purpose, true, List.of(key));
    }

    /// Of a table that no city owns.
    public static SealedColumn ofAll(Purpose purpose, String table, String column, String... key) {
        return new SealedColumn(table, column, purpose, false, List.of(key));
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

    /// The version of the key, out of the header; see [Header].
    String version() {
        return "case get_byte(%1$s, 0) when 1 then 1 else get_byte(%1$s, 3) * 256 + get_byte(%1$s, 4) end"
                .formatted(column);
    }
}
