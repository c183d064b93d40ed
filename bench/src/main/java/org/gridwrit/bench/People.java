package org.gridwrit.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;

/// Invented people with valid identity numbers. A seed gives the same people again.
final class People {
    static final String SURNAMES = "黄李韦陈梁覃莫蓝陆农罗刘张王廖谭蒙周何玉卢吴苏潘杨";
    static final String GIVEN = "桂芳志强秀英建国文华丽娟海燕小明春梅永福金凤玉兰水生宏伟素珍振光日新月明宁静远";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final Random random;

    People(Random random) {
        this.random = random;
    }

    String name() {
        return one(SURNAMES) + one(GIVEN) + (random.nextInt(4) == 0 ? "" : one(GIVEN));
    }

    /// @param county six digits
    String idNumber(String county) {
        var birth = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(20_000));
        var body = county + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(random.nextInt(1000));
        int sum = 0;
        for (int i = 0; i < 17; i++) sum += (body.charAt(i) - '0') * WEIGHTS[i];
        return body + "10X98765432".charAt(sum % 11);
    }

    /// From a range of numbers that no operator gives out.
    String phone() {
        return "100%08d".formatted(random.nextInt(100_000_000));
    }

    private String one(String characters) {
        return String.valueOf(characters.charAt(random.nextInt(characters.length())));
    }
}
