package org.gridwrit.intake.row;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 金额 Reads money as courts write it, exact to the fen: `1,234.50`, `12.3万元`, `￥500`.
final class Amounts {
    private static final Pattern FORM =
            Pattern.compile("(?:人民币|[¥￥]|RMB)?(\\d{1,3}(?:,\\d{3})+|\\d{1,15})(\\.\\d{1,8})?(万|亿)?(?:元|圆)?(?:整|正)?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final BigDecimal MOST = new BigDecimal("10000000000000");

    private Amounts() {}

    /// @param unit what a number without a unit of its own counts, from the heading
    static Fen parse(String text, BigDecimal unit) {
        var plain =
                SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        if (plain.startsWith("-")) throw new Refusal("amount.negative", text);
        var form = FORM.matcher(plain);
        if (!form.matches()) throw new Refusal("amount.form", text);
        var fraction = form.group(2) == null ? "" : form.group(2);
        var yuan = new BigDecimal(form.group(1).replace(",", "") + fraction)
                .multiply(factor(form.group(3), plain.contains("元") || plain.contains("圆"), unit));
        if (yuan.compareTo(MOST) > 0) throw new Refusal("amount.large", text);
        try {
            return Fen.ofYuan(yuan);
        } catch (ArithmeticException e) {
            throw new Refusal("amount.fen", text);
        }
    }

    private static BigDecimal factor(@Nullable String written, boolean yuan, BigDecimal unit) {
        if (written == null) return yuan ? BigDecimal.ONE : unit;
        return BigDecimal.valueOf(written.equals("万") ? 10_000 : 100_000_000);
    }
}
