package org.gridwrit.intake.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 合并单元格 XLSX lists merged cells after the rows, so they are looked for before the rows are read. Only the first cell
/// of a merged range has a value: what the others should hold would be a guess about somebody's debtor.
final class MergedRanges {
    private static final byte[] MARK = {'m', 'e', 'r', 'g', 'e', 'C', 'e', 'l', 'l', ' '};
    private static final Pattern RANGE =
            Pattern.compile("ref=[\"']\\$?[A-Z]{1,3}\\$?(\\d{1,7}):\\$?[A-Z]{1,3}\\$?(\\d{1,7})[\"']");
    private static final int LAST_ROW = 1_048_576;

    private record Range(int first, int last, String name) {}

    private final List<Range> ranges = new ArrayList<>();
    private final BitSet rows = new BitSet();

    MergedRanges(ZipFile zip, String part, int most) throws IOException {
        var buffer = new byte[1 << 16];
        var attributes = new StringBuilder();
        int matched = 0;
        try (var in = zip.getInputStream(zip.getEntry(part))) {
            for (int n; (n = in.read(buffer)) >= 0; ) {
                for (int i = 0; i < n; i++) {
                    byte b = buffer[i];
                    if (matched == MARK.length) {
                        attributes.append((char) (b & 0xFF));
                        if (b != '>' && attributes.length() < 200) continue;
                        add(attributes.toString(), most);
                        attributes.setLength(0);
                        matched = 0;
                    } else {
                        matched = b == MARK[matched] ? matched + 1 : b == MARK[0] ? 1 : 0;
                    }
                }
            }
        }
    }

    private void add(String attributes, int most) {
        var range = RANGE.matcher(attributes);
        if (!range.find()) return;
        if (ranges.size() == most) throw new Refusal("intake.file.merged", String.valueOf(most));
        int first = Integer.parseInt(range.group(1));
        int last = Integer.parseInt(range.group(2));
        if (last < first || last > LAST_ROW) throw new Refusal("intake.file.xlsx");
        ranges.add(new Range(first, last, range.group().replaceAll("ref=|[\"'$]", "")));
        rows.set(first, last + 1);
    }

    @Nullable
    String at(int row) {
        if (!rows.get(row)) return null;
        return ranges.stream()
                .filter(it -> it.first <= row && row <= it.last)
                .findFirst()
                .map(Range::name)
                .orElse(null);
    }
}
