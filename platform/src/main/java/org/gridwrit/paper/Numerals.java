package org.gridwrit.paper;

import java.time.LocalDate;
import java.util.Locale;
import org.gridwrit.shared.Fen;

/// 数字 Dates and money as papers of a court write them.
public final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String CAPITALS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿", "亿亿"};

    private Numerals() {}

    /// 2026年11月3日
    public static String date(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /// 二〇二六年十一月三日, beside a signature.
    public static String dateInWords(LocalDate day) {
        var year = new StringBuilder();
        Integer.toString(day.getYear()).chars().forEach(it -> year.append(DIGITS.charAt(it - '0')));
        return year + "年" + small(day.getMonthValue()) + "月" + small(day.getDayOfMonth()) + "日";
    }

    /// 12,000.00元
    public static String yuan(Fen amount) {
        return String.format(Locale.ROOT, "%,.2f元", amount.yuan());
    }

    /// 人民币壹万贰仟元整, as cheques write it (《正确填写票据和结算凭证的基本规定》).
    public static String capitals(Fen amount) {
        long yuan = Math.abs(amount.value()) / 100;
        int jiao = (int) (Math.abs(amount.value()) / 10 % 10);
        int fen = (int) (Math.abs(amount.value()) % 10);
        var text = new StringBuilder("人民币").append(amount.value() < 0 ? "负" : "");
        if (yuan > 0 || jiao == 0 && fen == 0) text.append(whole(yuan)).append("元");
        if (jiao == 0 && fen == 0) return text.append("整").toString();
        if (jiao > 0) text.append(CAPITALS.charAt(jiao)).append("角");
        else if (yuan > 0) text.append("零");
        if (fen > 0) text.append(CAPITALS.charAt(fen)).append("分");
        return text.toString();
    }

    /// Up to thirty-nine.
    private static String small(int number) {
        var tens = number / 10;
        var ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
        if (tens == 0) return ones;
        return (tens == 1 ? "" : DIGITS.substring(tens, tens + 1)) + "十" + ones;
    }

    private static String whole(long number) {
        if (number == 0) return "零";
        var text = new StringBuilder();
        var digits = Long.toString(number);
        boolean nought = false;
        boolean group = false;
        for (int i = 0; i < digits.length(); i++) {
            int place = digits.length() - 1 - i;
            int digit = digits.charAt(i) - '0';
            if (digit == 0) {
                nought = true;
            } else {
                if (nought && !text.isEmpty()) text.append("零");
                nought = false;
                group = true;
                text.append(CAPITALS.charAt(digit)).append(PLACES[place % 4]);
            }
            if (place % 4 == 0 && group) {
                text.append(GROUPS[place / 4]);
                group = false;
            }
        }
        return text.toString();
    }
}
