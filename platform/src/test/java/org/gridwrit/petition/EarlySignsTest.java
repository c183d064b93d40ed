package org.gridwrit.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.petition.Petitioners.OFFICE;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.petition.law.EarlySigns;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
@DisplayName("集体信访苗头")
class EarlySignsTest {
    private static final String FACTORY = "凭祥市苗头测试制糖有限公司";

    @Autowired
    EarlySignDesk desk;

    @Autowired
    CaseFiles cases;

    @Autowired
    Walls walls;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc mvc;

    final Cast cast = new Cast();

    @Test
    @DisplayName("十个工人告同一工厂满三年，夜里核对后法院看到厂名；政法委看不到厂名和金额")
    void tenWorkersOfOneFactoryAreSeenEarly() throws Exception {
        file(10, 3, Livelihood.WAGES);
        reckon();
        reckon();
        assertThat(ours()).singleElement().satisfies(it -> {
            assertThat(it.creditors()).isEqualTo(10);
            assertThat(it.wageCreditors()).isEqualTo(10);
            assertThat(it.cases()).isEqualTo(10);
            assertThat(it.left()).isEqualTo(new Fen(10 * 8_000_00));
            assertThat(it.level()).isEqualTo(EarlySigns.Level.FIRST);
        });
        mvc.perform(as(cast.wei, get("/petition-signs")))
                .andExpect(content().string(allOf(containsString(FACTORY), containsString("先办"))));
        for (var office : List.of(cast.committee, OFFICE)) {
            mvc.perform(as(office, get("/petition-signs")))
                    .andExpect(content()
                            .string(allOf(
                                    containsString("先办"),
                                    not(containsString(FACTORY)),
                                    not(containsString("80,000")))));
        }
        mvc.perform(as(cast.elsewhere, get("/petition-signs")))
                .andExpect(content().string(not(containsString(FACTORY))));
    }

    @Test
    @DisplayName("九个人的不提示；付清的不算，规则不成立的当夜撤下")
    void whatDoesNotHoldIsTakenDown() {
        file(9, 3, Livelihood.WAGES);
        reckon();
        assertThat(ours()).isEmpty();
    }

    @Test
    @DisplayName("政法委看到的数，不足五的不显示")
    void aCommitteeReadsNoSmallNumber() {
        file(10, 3, null);
        file(4, 1, Livelihood.WAGES, 900);
        reckon();
        assertThat(desk.list(cast.committee))
                .filteredOn(it -> it.creditors() != null && it.creditors() == 14)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.wageCreditors()).isNull();
                    assertThat(it.debtor()).isNull();
                    assertThat(it.left()).isNull();
                });
    }

    private List<EarlySign> ours() {
        return desk.list(cast.wei).stream()
                .filter(it -> FACTORY.equals(it.debtor()))
                .toList();
    }

    private void reckon() {
        walls.within(Wall.throughCourts("petitions", Cast.CHONGZUO), () -> desk.reckon(Cast.CHONGZUO));
    }

    private void file(int many, int years, @org.jspecify.annotations.Nullable Livelihood livelihood) {
        file(many, years, livelihood, 800);
    }

    private void file(int many, int years, @org.jspecify.annotations.Nullable Livelihood livelihood, int from) {
        var factory = new NewParty(FACTORY, IdKind.NONE, null, "凭祥市凭祥镇北大路1号", null);
        var all = new ArrayList<NewCase>();
        for (int i = 0; i < many; i++) {
            all.add(new NewCase(
                    CaseNumber.parse("（2019）桂1481执" + (88000 + from + i) + "号"),
                    Times.today(clock).minusYears(years).minusDays(1),
                    "韦法官",
                    "追索劳动报酬纠纷",
                    livelihood,
                    new Fen(8_000_00),
                    List.of(new NewParty("工人" + from + i, IdKind.NONE, null, "凭祥市凭祥镇", null)),
                    List.of(factory)));
        }
        cases.file(cast.lu, Cast.CHONGZUO, Cast.PINGXIANG, all);
    }
}
