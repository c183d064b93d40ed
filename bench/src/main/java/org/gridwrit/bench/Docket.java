package org.gridwrit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridwrit.gazetteer.Division;
import org.gridwrit.gazetteer.Gazetteer;
import org.gridwrit.gazetteer.Level;

/// A docket as a court exports it: invented people at addresses in a real city, most of them within the court's county.
final class Docket {
    static final String HEADER = "案号,立案日期,承办法官,案由,涉民生类别,执行标的额,申请执行人,被执行人,证件类型,证件号码,住址,联系电话,协助事项,备注\n";
    private static final List<String> CAUSES = List.of("民间借贷纠纷", "追索劳动报酬纠纷", "机动车交通事故责任纠纷", "买卖合同纠纷", "离婚后财产纠纷");
    private static final List<String> LIVELIHOODS = List.of("债务", "劳动报酬", "交通事故", "", "");
    private static final List<String> ERRANDS = List.of("查人", "查人、查物", "送达", "查物", "查人、送达");

    private final String court;
    private final String county;
    private final Random random;
    private final People people;
    private final Map<String, Division> divisions;
    private final List<Division> near;
    private final List<Division> far;
    private final int first;
    private final List<String> identities = new ArrayList<>();

    /// @param court  its code in case numbers, e.g. 桂1481
    /// @param county six digits
    /// @param first  number of the first case
    Docket(String court, String county, long seed, int first) {
        this.first = first;
        this.court = court;
        this.county = county;
        random = new Random(seed);
        people = new People(random);
        divisions = Gazetteer.load().divisions().collect(Collectors.toMap(Division::code, Function.identity()));
        near = villages(county);
        far = villages(county.substring(0, 4));
    }

    private List<Division> villages(String prefix) {
        return divisions.values().stream()
                .filter(it -> it.level() == Level.VILLAGE && it.code().startsWith(prefix))
                .sorted((a, b) -> a.code().compareTo(b.code()))
                .toList();
    }

    /// One case a row, except that every tenth row names another debtor of the case above it.
    void write(Path file, int rows) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            var facts = "";
            for (int row = 0; row < rows; row++) {
                if (row % 10 != 9) facts = facts(first + row);
                out.write(facts + debtor() + "\n");
            }
        }
    }

    private String facts(int number) {
        int kind = random.nextInt(CAUSES.size());
        return "（2025）%s执%d号,%s,%s,%s,%s,%d.%02d,%s,"
                .formatted(
                        court,
                        number,
                        LocalDate.of(2025, 1, 2).plusDays(random.nextInt(360)),
                        people.name(),
                        CAUSES.get(kind),
                        LIVELIHOODS.get(kind),
                        random.nextInt(1, 900_000),
                        random.nextInt(100),
                        people.name());
    }

    /// Of the debtors written so far.
    List<String> identities() {
        return identities;
    }

    private String debtor() {
        var identity = people.idNumber(county);
        identities.add(identity);
        return "%s,居民身份证,%s,%s,%s,%s,"
                .formatted(people.name(), identity, address(somewhere()), people.phone(), one(ERRANDS));
    }

    List<String> addresses(int count) {
        return Stream.generate(() -> address(somewhere())).limit(count).toList();
    }

    private Division somewhere() {
        return random.nextInt(10) < 8 ? one(near) : one(far);
    }

    private String address(Division village) {
        var township = parent(village);
        var whole = parent(parent(township)).name() + parent(township).name() + township.name();
        var house = random.nextBoolean() ? random.nextInt(1, 30) + "组" : random.nextInt(1, 400) + "号";
        return (random.nextInt(4) == 0 ? "" : "广西") + whole + spoken(village.name()) + house;
    }

    private static String spoken(String village) {
        return village.replaceAll("居(民)?委(员)?会$", "").replaceAll("村(民)?委(员)?会$", "村");
    }

    private Division parent(Division division) {
        return Objects.requireNonNull(divisions.get(Objects.requireNonNull(division.parentCode())));
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
