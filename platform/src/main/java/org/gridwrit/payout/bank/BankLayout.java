package org.gridwrit.payout.bank;

import java.nio.charset.Charset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// 文件格式 How a bank wants its files: set under `gridwrit.payout.bank`, described in docs/payout.md. The defaults are the
/// reference layout. A batch keeps the layout it was released with.
///
/// @param date   as `yyyyMMdd`
/// @param header tokens of the first line; empty for none
/// @param row    tokens of a payment
/// @param answer tokens of a line that comes back, between header and trailer of the same shape
/// @param paid   words by which the bank says that it has paid
@ConfigurationProperties("gridwrit.payout.bank")
public record BankLayout(
        @DefaultValue("GBK") String encoding,
        @DefaultValue("|") String separator,
        @DefaultValue("yyyyMMdd") String date,
        @DefaultValue("true") boolean crlf,

        @DefaultValue({"H", "{batch}", "{date}", "{count}", "{sum}"})
        List<String> header,

        @DefaultValue({"{number}", "{reference}", "{account}", "{name}", "{amount}", "{remark}"})
        List<String> row,

        @DefaultValue({"T", "{count}", "{sum}"}) List<String> trailer,

        @DefaultValue({"{number}", "{reference}", "{account}", "{amount}", "{result}", "{reason}"})
        List<String> answer,

        @DefaultValue({"成功", "S", "00"}) List<String> paid,
        @DefaultValue({"失败", "F"}) List<String> failed,
        @DefaultValue({"退汇", "R"}) List<String> returned) {
    /// @throws IllegalArgumentException when a bank could not pay by it, or its answer could not be understood
    public BankLayout {
        header = List.copyOf(header);
        row = List.copyOf(row);
        trailer = List.copyOf(trailer);
        answer = List.copyOf(answer);
        paid = List.copyOf(paid);
        failed = List.copyOf(failed);
        returned = List.copyOf(returned);
        var _ = Charset.forName(encoding);
        var _ = DateTimeFormatter.ofPattern(date);
        if (separator.length() != 1) throw wrong("separator：一个字符 / one character");
        if (!has(row, BankField.REFERENCE) || !has(row, BankField.ACCOUNT) || !has(row, BankField.NAME)) {
            throw wrong("row：{reference} {account} {name}");
        }
        if (!hasAmount(row)) throw wrong("row：{amount} / {amount-fen}");
        if (!has(answer, BankField.REFERENCE) || !has(answer, BankField.RESULT)) {
            throw wrong("answer：{reference} {result}");
        }
        if (!hasAmount(answer)) throw wrong("answer：{amount} / {amount-fen}");
    }

    public static BankLayout reference() {
        return new BankLayout(
                "GBK",
                "|",
                "yyyyMMdd",
                true,
                List.of("H", "{batch}", "{date}", "{count}", "{sum}"),
                List.of("{number}", "{reference}", "{account}", "{name}", "{amount}", "{remark}"),
                List.of("T", "{count}", "{sum}"),
                List.of("{number}", "{reference}", "{account}", "{amount}", "{result}", "{reason}"),
                List.of("成功", "S", "00"),
                List.of("失败", "F"),
                List.of("退汇", "R"));
    }

    Charset charset() {
        return Charset.forName(encoding);
    }

    DateTimeFormatter dates() {
        return DateTimeFormatter.ofPattern(date);
    }

    String lineEnd() {
        return crlf ? "\r\n" : "\n";
    }

    private static boolean has(List<String> tokens, BankField field) {
        return tokens.stream()
                .anyMatch(it -> BankField.of(it).filter(field::equals).isPresent());
    }

    private static boolean hasAmount(List<String> tokens) {
        return has(tokens, BankField.AMOUNT) || has(tokens, BankField.AMOUNT_FEN);
    }

    private static IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("gridwrit.payout.bank." + what);
    }
}
