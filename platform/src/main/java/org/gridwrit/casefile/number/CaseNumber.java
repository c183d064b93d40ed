package org.gridwrit.casefile.number;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 案号 Names one case for good (法〔2015〕137号 arts. 2–8): （2019）桂1481执123号.
///
/// 之一, 之二 number the rulings within a case; the case is the same, so they are read and dropped.
///
/// @param court   the court's code, such as 桂1481; after a boundary change a court keeps its old code
/// @param special 专门代字 one character some courts put before the type
public record CaseNumber(int year, String court, @Nullable String special, CaseTypeCode type, int number) {
    private static final String PROVINCES = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新兵";
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u200b\\u2060\\ufeff]+");
    private static final Pattern FORM = Pattern.compile("[(\\[{【〔〖「『<《〈]?(\\d{4})年?[)\\]}】〕〗」』>》〉]?"
            + "(最高法|[" + PROVINCES + "]\\d{0,6})(\\p{IsHan}{1,4}?)字?第?0*(\\d{1,7})号?"
            + "(?:之[一二三四五六七八九十百]{1,3}|之\\d{1,3}|-\\d{1,3})?");
    private static final Pattern COURT = Pattern.compile("最高法|[" + PROVINCES + "](?:\\d{4}|\\d{2})?");
    private static final Pattern OLD_FORM = Pattern.compile("[^\\d]?\\d{4}[^\\d]?\\p{IsHan}{2,8}字第?\\d+(-\\d+)?号?.*");

    public CaseNumber {
        if (year < 1990 || year > 2100) throw new Refusal("case-number.year", String.valueOf(year));
        if (!COURT.matcher(court).matches()) throw new Refusal("case-number.court", court);
        if (number < 1) throw new Refusal("case-number.zero");
    }

    /// Reads a case number as people type it: any brackets or none, spaces, full-width digits, 号 left out.
    public static CaseNumber parse(String text) {
        var plain =
                SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        if (plain.isEmpty()) throw new Refusal("case-number.missing");
        var form = FORM.matcher(plain);
        if (!form.matches()) {
            throw new Refusal(
                    OLD_FORM.matcher(plain).matches() ? "case-number.old-form" : "case-number.form", text.strip());
        }
        var letters = form.group(3);
        var special = CaseTypeCode.of(letters).isPresent() ? null : letters.substring(0, 1);
        var type = CaseTypeCode.of(special == null ? letters : letters.substring(1))
                .orElseThrow(() -> new Refusal("case-number.type", letters, CaseTypeCode.all()));
        return new CaseNumber(
                Integer.parseInt(form.group(1)), form.group(2), special, type, Integer.parseInt(form.group(4)));
    }

    /// The canonical form, unique per case: （2019）桂1481执123号.
    @Override
    public String toString() {
        return "（" + year + "）" + court + (special == null ? "" : special) + type.text() + number + "号";
    }
}
