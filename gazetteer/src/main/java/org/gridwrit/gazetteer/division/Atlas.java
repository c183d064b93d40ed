package org.gridwrit.gazetteer.division;

import java.util.HashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridwrit.gazetteer.Division;
import org.gridwrit.gazetteer.Level;
import org.gridwrit.gazetteer.Place;
import org.gridwrit.gazetteer.array.Packed;
import org.gridwrit.gazetteer.array.Packing;
import org.gridwrit.gazetteer.array.StringPool;
import org.gridwrit.gazetteer.array.Strings;
import org.jspecify.annotations.Nullable;

/// The divisions as a tree of numbers. Nodes stand in the order of their codes, so what lies in a division
/// is a range.
public final class Atlas {
    private static final int VILLAGE_DIGITS = 12;
    private static final Level[] LEVELS = Level.values();

    public final Level[] level;
    public final int[] parent;
    /// First node after those within this one.
    public final int[] end;
    /// What a township's or village's listed name says it is, one of `Words`; 0 for others.
    public final byte[] kind;

    private final long[] code;
    private final Strings names;
    private final Strings shortNames;
    /// Made when first asked for; a record of two threads is the same record.
    private final @Nullable Division[] made;

    public Atlas(Facts facts) {
        var divisions = facts.divisions();
        int size = divisions.size();
        level = new Level[size];
        parent = new int[size];
        end = new int[size];
        kind = new byte[size];
        code = new long[size];
        made = new Division[size];
        var names = new StringPool();
        var shortNames = new StringPool();
        var byCode = new HashMap<String, Integer>();
        for (int node = 0; node < size; node++) {
            var it = divisions.get(node);
            byCode.put(it.code(), node);
            level[node] = it.level();
            code[node] = key(it.code());
            kind[node] = (byte) Kinds.of(it);
            names.add(it.name());
            shortNames.add(it.shortName());
            var above = it.parentCode();
            parent[node] = above == null ? -1 : byCode.getOrDefault(above, -1);
            for (int at = node; at >= 0; at = parent[at]) end[at] = node + 1;
        }
        this.names = names.strings();
        this.shortNames = shortNames.strings();
    }

    public Atlas(Packed packed) {
        code = packed.longs();
        var levels = packed.bytes();
        level = new Level[levels.length];
        for (int node = 0; node < levels.length; node++) level[node] = LEVELS[levels[node]];
        parent = packed.ints();
        end = packed.ints();
        kind = packed.bytes();
        names = new Strings(packed);
        shortNames = new Strings(packed);
        made = new Division[levels.length];
    }

    public void pack(Packing into) {
        var levels = new byte[level.length];
        for (int node = 0; node < levels.length; node++) levels[node] = (byte) level[node].ordinal();
        into.longs(code).bytes(levels).ints(parent).ints(end).bytes(kind);
        names.pack(into);
        shortNames.pack(into);
    }

    public int size() {
        return level.length;
    }

    public Stream<Division> divisions() {
        return IntStream.range(0, size()).mapToObj(this::division);
    }

    public Division division(int node) {
        var it = made[node];
        if (it != null) return it;
        int above = parent[node];
        it = new Division(
                code(node), names.get(node), shortNames.get(node), level[node], above < 0 ? null : code(above));
        made[node] = it;
        return it;
    }

    public String name(int node) {
        return names.get(node);
    }

    public String shortName(int node) {
        return shortNames.get(node);
    }

    /// -1 when there is none.
    public int node(String wanted) {
        long key = key(wanted);
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (code[middle] == key) return code(middle).equals(wanted) ? middle : -1;
            if (code[middle] < key) low = middle + 1;
            else high = middle - 1;
        }
        return -1;
    }

    public boolean within(int node, int above) {
        return node >= above && node < end[above];
    }

    @Nullable
    public Division divisionOrNull(int node) {
        return node < 0 ? null : division(node);
    }

    public Place place(int village) {
        int township = parent[village];
        int county = parent[township];
        return new Place(
                code(village),
                name(village),
                code(township),
                name(township),
                code(county),
                Unspoken.is(name(county)) ? name(parent[county]) : name(county),
                code(county).substring(0, 4) + "00",
                city(county));
    }

    /// What people call the city: 北京市 over 市辖区, and 仙桃市 or 东莞市 itself where there is none.
    private String city(int county) {
        int above = parent[county];
        if (level[above] == Level.PROVINCE) return name(county);
        if (!Unspoken.is(name(above))) return name(above);
        return isMunicipality(parent[above]) ? name(parent[above]) : name(county);
    }

    /// 北京市, 重庆市 …: province and city in one.
    public boolean isMunicipality(int node) {
        return level[node] == Level.PROVINCE && name(node).endsWith("市");
    }

    private String code(int node) {
        return Long.toString(code[node]).substring(0, digits(level[node]));
    }

    static int digits(Level level) {
        return switch (level) {
            case PROVINCE, CITY, COUNTY -> 6;
            case TOWNSHIP -> 9;
            case VILLAGE -> VILLAGE_DIGITS;
        };
    }

    /// The code as a number of twelve digits: numbers stand as their codes do. -1 for what is no code.
    private static long key(String code) {
        if (code.length() > VILLAGE_DIGITS) return -1;
        long key = 0;
        for (int i = 0; i < VILLAGE_DIGITS; i++) {
            char c = i < code.length() ? code.charAt(i) : '0';
            if (c < '0' || c > '9') return -1;
            key = key * 10 + (c - '0');
        }
        return key;
    }
}
