package org.gridwrit.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Identity numbers and credit codes that pass every check and belong to nobody: a person's sequence number is never
/// 000, and no registry has issued organisation codes that begin with WXMADE.
final class InventedNumbers {
    private static final int[] CITIZEN = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] CREDIT = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final String CREDIT_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private InventedNumbers() {}

    /// 公民身份号码 (GB 11643-1999).
    static String citizen(String county, LocalDate birth) {
        var number = county + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "000";
        int sum = 0;
        for (int i = 0; i < CITIZEN.length; i++) sum += (number.charAt(i) - '0') * CITIZEN[i];
        return number + "10X98765432".charAt(sum % 11);
    }

    /// 统一社会信用代码 (GB 32100-2015) of a company.
    static String company(String county, int sequence) {
        var code = "91" + county + "WXMADE%03d".formatted(sequence);
        int sum = 0;
        for (int i = 0; i < CREDIT.length; i++) sum += CREDIT_DIGITS.indexOf(code.charAt(i)) * CREDIT[i];
        return code + CREDIT_DIGITS.charAt((31 - sum % 31) % 31);
    }
}
