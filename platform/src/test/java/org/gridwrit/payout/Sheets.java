package org.gridwrit.payout;

/// Sheets of the tests. The numbers are of people whom nobody has: the region 451481, and days of birth in 1970.
public final class Sheets {
    public static final String HEADINGS = "姓名,证件号码,债权类别,金额（元）,银行卡号,代领人,担保财产,按平均工资计算,备注\n";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private Sheets() {}

    /// @param n 0 to 999
    public static String number(int n) {
        return number("19700101", n);
    }

    public static String number(String birth, int n) {
        var body = "451481" + birth + "%03d".formatted(n);
        int sum = 0;
        for (int i = 0; i < 17; i++) sum += (body.charAt(i) - '0') * WEIGHTS[i];
        return body + "10X98765432".charAt(sum % 11);
    }

    /// A card nobody has, with the digit of Luhn.
    ///
    /// @param n 0 to 9,999
    public static String card(int n) {
        var body = "62220219980" + "%07d".formatted(n);
        for (int last = 0; ; last++) {
            int sum = 0;
            var digits = body + last;
            for (int i = 0; i < digits.length(); i++) {
                int digit = digits.charAt(digits.length() - 1 - i) - '0';
                int weighed = i % 2 == 0 ? digit : digit * 2;
                sum += weighed > 9 ? weighed - 9 : weighed;
            }
            if (sum % 10 == 0) return digits;
        }
    }
}
