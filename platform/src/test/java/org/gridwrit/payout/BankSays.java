package org.gridwrit.payout;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// What a bank would answer, in the reference layout.
public final class BankSays {
    public static final Charset GBK = Charset.forName("GBK");

    private BankSays() {}

    /// Number, reference, account and amount of each payment, as the bank gives them back; the result is missing.
    public static List<String> lines(byte[] file) {
        var lines = new ArrayList<String>();
        for (var line : new String(file, GBK).lines().toList()) {
            var fields = line.split("\\|", -1);
            if (fields.length == 6) lines.add(String.join("|", fields[0], fields[1], fields[2], fields[4], ""));
        }
        return lines;
    }

    /// @param batch the bank's word for it: 32 characters
    public static byte[] whole(String batch, List<String> rows) {
        var sum = rows.stream()
                .map(it -> new BigDecimal(it.split("\\|", -1)[3]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return "H|%s|20260303|%d|%s\n%s\nT|%d|%s\n"
                .formatted(batch, rows.size(), sum, String.join("\n", rows), rows.size(), sum)
                .getBytes(GBK);
    }

    /// @param result of each payment, counted from 0, such as `失败|户名不符`
    public static byte[] of(byte[] file, IntFunction<String> result) {
        var lines = lines(file);
        var rows = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) rows.add(lines.get(i) + result.apply(i));
        return whole(batch(file), rows);
    }

    public static byte[] allPaid(byte[] file) {
        return of(file, _ -> "成功|");
    }

    private static String batch(byte[] file) {
        return new String(file, GBK).split("\\|", 3)[1];
    }
}
