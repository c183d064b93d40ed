package org.gridwrit.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.CreditCode;
import org.gridwrit.casefile.number.IdNumber;
import org.gridwrit.division.Divisions;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeProgram
class SampleDocketTest {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Divisions divisions;

    @Test
    void theSameSeedWritesTheSameDocket() {
        assertThat(docket(1).first()).isEqualTo(docket(1).first());
        assertThat(docket(1).first()).isNotEqualTo(docket(2).first());
    }

    @Test
    void sixtyCasesNameEightyDebtorsWithNumbersThatPassEveryCheck() {
        var rows = docket(1).first();
        var right = rows.subList(0, SampleDocket.CASES);
        var ids = right.stream().flatMap(it -> Stream.of(it.get(9).split("；"))).toList();

        assertThat(rows).hasSize(SampleDocket.CASES + SampleDocket.WRONG);
        assertThat(ids).hasSize(SampleDocket.DEBTORS);
        assertThat(new HashSet<>(ids)).hasSize(SampleDocket.DEBTORS);
        assertThat(ids).allSatisfy(it -> {
            if (it.contains("WXMADE")) assertThat(CreditCode.parse(it).value()).isEqualTo(it);
            else assertThat(IdNumber.parse(it).value()).isEqualTo(it).matches(".{14}000.");
        });
        assertThat(right).allSatisfy(it -> {
            assertThat(CaseNumber.parse(it.get(0)).court()).isEqualTo(Cast.COURT);
            assertThat(LocalDate.parse(it.get(1))).isBefore(TODAY);
        });
    }

    @Test
    void theCastAndOtherCitiesHaveDebtorsToFind() {
        var addresses = docket(1).first().stream()
                .flatMap(it -> Stream.of(it.get(10).split("；")))
                .toList();
        assertThat(containing(addresses, "连全")).hasSizeGreaterThanOrEqualTo(16);
        assertThat(containing(addresses, "北大路")).hasSizeGreaterThanOrEqualTo(10);
        assertThat(containing(addresses, "武鸣")).hasSize(1);
        assertThat(addresses).noneMatch(it -> it.contains("{"));
    }

    @Test
    void bothCourtsLookForOneDebtor() {
        assertThat(docket(1).second())
                .hasSize(6)
                .anyMatch(it -> it.get(9).equals(docket(1).first().getFirst().get(9)));
    }

    SampleDocket docket(long seed) {
        return new SampleDocket(divisions, TODAY, seed);
    }

    static List<String> containing(List<String> addresses, String word) {
        return addresses.stream().filter(it -> it.contains(word)).toList();
    }
}
