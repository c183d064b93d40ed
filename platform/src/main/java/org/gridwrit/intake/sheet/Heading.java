package org.gridwrit.intake.sheet;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// A heading as people type it, without what does not name the column: `* 执行标的额（万元）` is 执行标的额.
public final class Heading {
    private static final Pattern BRACKETED = Pattern.compile("\\([^)]*\\)|\\[[^]]*]|【[^】]*】");
    private static final Pattern NOISE = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff*:/、,.\"']+");

    private Heading() {}

    public static String plain(String typed) {
        var narrow = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return NOISE.matcher(BRACKETED.matcher(narrow).replaceAll("")).replaceAll("");
    }
}
