package org.gridwrit.casefile.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.Identification;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 检索 What somebody typed into the one search box, recognised for what it is. Every form has an index.
public sealed interface CaseSearch {
    /// A condition on the alias `c` of the list.
    String condition();

    Map<String, Object> params();

    record ByNumber(String number) implements CaseSearch {
        @Override
        public String condition() {
            return "c.number = :number";
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("number", number);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record ByIdentity(byte[] index) implements CaseSearch {
        @Override
        public String condition() {
            return "c.id in (select case_id from casefile.party where city_code = :city and id_index = :index)";
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("index", index);
        }
    }

    /// All grams, and then the text itself, for 张伟 and 伟明 may be two people.
    record ByName(String folded, List<String> grams) implements CaseSearch {
        @Override
        public String condition() {
            return "c.grams @> :grams::text[] and strpos(c.names, :folded) > 0";
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("grams", grams.toArray(String[]::new), "folded", folded);
        }
    }

    record ByRunningNumber(String gram) implements CaseSearch {
        @Override
        public String condition() {
            return "c.grams @> array[:gram::text]";
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("gram", gram);
        }
    }

    Pattern RUNNING = Pattern.compile("执?0*([1-9]\\d{0,6})号?");
    Pattern IDENTITY = Pattern.compile("(?=.*\\d)[0-9A-Z]{6,18}");

    /// @throws Refusal `casefile.search-short` for a single character
    static @Nullable CaseSearch of(@Nullable String text, Function<String, byte[]> index) {
        if (text == null || text.isBlank()) return null;
        var number = number(text);
        if (number != null) return number;
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toUpperCase(Locale.ROOT);
        var running = RUNNING.matcher(plain);
        if (running.matches()) return new ByRunningNumber(Names.running(Integer.parseInt(running.group(1))));
        if (IDENTITY.matcher(plain).matches()) return new ByIdentity(index.apply(identity(plain)));
        var folded = Names.fold(text);
        var grams = Names.grams(folded);
        if (grams.isEmpty()) throw new Refusal("casefile.search-short");
        return new ByName(folded, grams);
    }

    private static @Nullable CaseSearch number(String text) {
        try {
            return new ByNumber(CaseNumber.parse(text).toString());
        } catch (Refusal notANumber) {
            return null;
        }
    }

    /// The canonical form when there is one: fifteen digits find the eighteen they became.
    private static String identity(String plain) {
        try {
            return Identification.parse(null, plain).number();
        } catch (Refusal unreadable) {
            return plain;
        }
    }
}
