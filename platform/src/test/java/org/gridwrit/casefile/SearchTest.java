package org.gridwrit.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.casefile.Cast.ABOVE;
import static org.gridwrit.casefile.Cast.CHONGZUO;
import static org.gridwrit.casefile.Cast.LU;
import static org.gridwrit.casefile.Cast.NEIGHBOUR;
import static org.gridwrit.casefile.Cast.PINGXIANG;
import static org.gridwrit.casefile.Cast.WEI;
import static org.gridwrit.casefile.Cast.citizen;
import static org.gridwrit.casefile.Cast.number;
import static org.gridwrit.casefile.Cast.owing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseTest
class SearchTest {
    @Autowired
    CaseFiles files;

    @Test
    void twoCharactersOfANameFindTheCase() {
        var filing = file(citizen("欧阳锦绣", null));

        assertThat(found("锦绣")).containsExactly(filing);
        assertThat(found("欧阳")).contains(filing);
        assertThat(found("欧阳 锦绣")).containsExactly(filing);
        assertThat(found("阳绣")).isEmpty();
    }

    @Test
    void aNameOfTwoCharactersIsFoundWhole() {
        var filing = file(citizen("麓鑫", null));

        assertThat(found("麓鑫")).containsExactly(filing);
    }

    @Test
    void aNameIsNotPiecedTogetherFromTwoPeople() {
        file(citizen("冼琼", null), citizen("琼瑶瑶", null));

        assertThat(found("冼琼瑶")).isEmpty();
    }

    @Test
    void bracketsAndWidthOfACompanyNameDoNotHideIt() {
        var filing = file(new NewParty("广西友谊关（集团）有限公司", IdKind.NONE, null, "凭祥市", null));

        assertThat(found("友谊关(集团)")).containsExactly(filing);
    }

    @Test
    void aCaseNumberIsFoundAsPeopleTypeIt() {
        var number = number();
        var filing = file(number, citizen("张伟", null));

        assertThat(found("(2019) 桂1481执 " + number.number())).containsExactly(filing);
        assertThat(found("2019桂1481执" + number.number() + "号")).containsExactly(filing);
        assertThat(found("执" + number.number())).contains(filing);
        assertThat(found(String.valueOf(number.number()))).contains(filing);
    }

    @Test
    void anIdentityNumberFindsExactlyItsCases() {
        var filing = file(citizen("农勇", "451481198606065679"));
        file(citizen("农勇", null));

        assertThat(found("451481198606065679")).containsExactly(filing);
        assertThat(found("451481 860606 567")).containsExactly(filing);
        assertThat(found("451481198606065687")).isEmpty();
    }

    @Test
    void oneCharacterIsTooShort() {
        assertThatThrownBy(() -> found("张"))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo("casefile.search-short"));
    }

    @Test
    void noSearchShowsAnotherCourtsCase() {
        var filing = file(citizen("蓝桂芝", "45148119800101123X"));
        var text = List.of(
                "蓝桂芝", "45148119800101123X", files.named(WEI.scope(), filing).number());

        for (var one : text) {
            assertThat(search(NEIGHBOUR.scope(), one)).isEmpty();
            assertThat(search(new Scope.OfDivision("45"), one)).isEmpty();
            assertThat(search(new Scope.OfWorker(UUID.randomUUID()), one)).isEmpty();
            assertThat(search(new Scope.None(), one)).isEmpty();
            assertThat(search(ABOVE.scope(), one)).contains(filing.uuid());
        }
    }

    @Test
    void aCaseOfAnotherCourtIsUnknown() {
        var filing = file(citizen("张伟", null));

        assertThatThrownBy(() -> files.named(NEIGHBOUR.scope(), filing))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo("casefile.unknown"));
        assertThat(files.timeline(NEIGHBOUR.scope(), filing)).isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        var docket = IntStream.range(0, 120)
                .mapToObj(i -> new NewCase(
                        number(),
                        Cast.FILED.plusDays(i % 7),
                        "翻页员",
                        "民间借贷纠纷",
                        null,
                        new Fen(100),
                        List.of(),
                        List.of(citizen("张伟", null))))
                .toList();
        files.file(LU, CHONGZUO, PINGXIANG, docket);
        var filter = new CaseFilter(CHONGZUO, null, CaseState.Name.FILED, "翻页员", null, null, null, null, null);

        var seen = new ArrayList<CaseLine>();
        String next = null;
        do {
            var page = files.list(WEI.scope(), filter, next);
            seen.addAll(page.rows());
            next = page.next();
        } while (next != null);

        assertThat(seen).hasSize(120).isSortedAccordingTo((a, b) -> b.filedOn().compareTo(a.filedOn()));
        assertThat(new HashSet<>(seen)).hasSize(120);
    }

    @Test
    void filtersNarrow() {
        var number = number();
        var filing = file(number, citizen("筛选者", null));
        var all = CaseFilter.of(CHONGZUO).withText("筛选者");

        assertThat(list(all)).containsExactly(filing.uuid());
        assertThat(list(all.withState(CaseState.Name.CLOSED))).isEmpty();
        assertThat(list(new CaseFilter(CHONGZUO, null, null, null, Livelihood.TRAFFIC, null, null, null, "筛选者")))
                .isEmpty();
        assertThat(list(new CaseFilter(
                        CHONGZUO, null, null, null, Livelihood.WAGES, Cast.FILED, Cast.FILED, null, "筛选者")))
                .containsExactly(filing.uuid());
        assertThat(list(new CaseFilter(CHONGZUO, "桂1421", null, null, null, null, null, null, "筛选者")))
                .isEmpty();
    }

    Id file(NewParty... debtors) {
        return file(number(), debtors);
    }

    Id file(CaseNumber number, NewParty... debtors) {
        return files.file(LU, CHONGZUO, PINGXIANG, List.of(owing(number, 5_000, debtors)))
                .getFirst()
                .casefile();
    }

    List<Id> found(String text) {
        return files.search(WEI.scope(), CHONGZUO, text).rows().stream()
                .map(CaseLine::id)
                .toList();
    }

    List<UUID> search(Scope scope, String text) {
        return files.search(scope, CHONGZUO, text).rows().stream()
                .map(it -> it.id().uuid())
                .toList();
    }

    List<UUID> list(CaseFilter filter) {
        return files.list(WEI.scope(), filter, null).rows().stream()
                .map(it -> it.id().uuid())
                .toList();
    }
}
