package org.gridwrit.clue.law;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// 标的标识 What tells one thing from another: a plate, a certificate, an account, an address; as everybody would type it
/// when they type it alike.
public final class Thing {
    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}·•]|不动产权(?:证书?)?|第|号$");
    private static final Pattern ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");
    private static final Pattern PLACE = Pattern.compile(
            "^(?:广西(?:壮族自治区)?)?(?:\\p{IsHan}{2,3}市){0,2}(?:\\p{IsHan}{1,8}(?:自治县|县|区))?(?=\\p{IsHan}{2,}(?:镇|乡|街道|路|街|村|屯))");
    private static final Pattern PLATE = Pattern.compile("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·• ]?[A-Z0-9]{5,6}");
    private static final Pattern CERTIFICATE =
            Pattern.compile("\\p{IsHan}[(（]\\d{4}[)）]\\p{IsHan}{2,12}不动产权第\\s?\\d+\\s?号");
    private static final Pattern ACCOUNT = Pattern.compile("(?<!\\d)\\d{12,19}(?!\\d)");

    private Thing() {}

    /// Empty when nothing is left by which it could be told.
    public static String normalised(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        var near = PLACE.matcher(plain.strip()).replaceFirst("");
        return ZEROS.matcher(NOISE.matcher(near).replaceAll("")).replaceAll("");
    }

    /// What of the words tells the thing, when nobody wrote it down by itself.
    public static String in(String words) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        for (var pattern : new Pattern[] {CERTIFICATE, PLATE, ACCOUNT}) {
            var found = pattern.matcher(plain);
            if (found.find()) return found.group();
        }
        return "";
    }
}
