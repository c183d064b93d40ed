package org.gridwrit.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// 涉民生 The eight kinds of case on which somebody's living hangs; the first word is how the sheet should say it.
public enum Livelihood {
    WAGES("工资", "欠薪", "劳动报酬", "农民工", "劳务", "工伤", "劳动争议"),
    DEBTS("债务", "欠款", "借款", "借贷", "抚养", "赡养", "扶养"),
    MEDICAL("医疗赔偿", "医疗"),
    TAX_ARREARS("欠税", "税"),
    SOCIAL_INSURANCE("社会保险", "社保", "养老", "工伤保险"),
    HOUSING_EMPLOYMENT("住房就业", "住房", "就业", "安置", "拆迁"),
    CONSUMER("消费者权益", "消费"),
    TRAFFIC("交通事故", "交通");

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<String> words;

    Livelihood(String... words) {
        this.words = List.of(words);
    }

    public String text() {
        return words.getFirst();
    }

    /// The kind whose word occurs in the text; the longest word wins, so that 工伤保险 is not 工伤.
    public static Optional<Livelihood> in(String text) {
        Livelihood best = null;
        int length = 0;
        for (var kind : values()) {
            for (var word : kind.words) {
                if (word.length() > length && text.contains(word)) {
                    best = kind;
                    length = word.length();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    public static String all() {
        return Arrays.stream(values()).map(Livelihood::text).collect(Collectors.joining("、"));
    }
}
