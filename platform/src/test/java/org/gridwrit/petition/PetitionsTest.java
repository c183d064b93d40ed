package org.gridwrit.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.petition.Petitioners.OFFICE;
import static org.gridwrit.petition.Petitioners.told;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.operation.Filed;
import org.gridwrit.petition.law.PetitionKind;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.task.Cast;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
class PetitionsTest {
    private static final String HOME = "凭祥市凭祥镇北大路12号";

    @Autowired
    Petitions petitions;

    @Autowired
    PetitionFile file;

    @Autowired
    CaseFiles cases;

    @Autowired
    Keys keys;

    @Autowired
    MockMvc mvc;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    final Cast cast = new Cast();
    Id casefile;
    String number;

    @BeforeEach
    void file() {
        casefile = Filed.against("覃欠薪", cases, cast);
        number = cases.named(cast.wei.scope(), casefile).number();
    }

    @Test
    @DisplayName("信访部门登记，本院看得到；案号连上案件；同一次登记重发只记一件；外县信访部门和别的法院看不到")
    void whatAPetitionOfficeRegistersTheCourtSees() {
        var key = keys.next();
        var it = told(number, "韦某，138 0000 1111，" + HOME, 1);
        var id = petitions.register(OFFICE, key, it, new SameMatter.Unasked());
        assertThat(petitions.register(OFFICE, key, it, new SameMatter.Unasked()))
                .isEqualTo(id);
        var found = petitions.look(cast.wei, id);
        assertThat(found.cases()).containsExactly(new PetitionAbout(number, casefile.uuid()));
        assertThat(found.kind()).isEqualTo(PetitionKind.SINGLE);
        assertThat(petitions.ofCase(cast.president, casefile))
                .extracting(Petition::id)
                .containsExactly(id);
        assertThatThrownBy(() -> petitions.look(Petitioners.FAR_OFFICE, id)).hasMessage("petition.unknown");
        assertThatThrownBy(() -> petitions.look(cast.elsewhere, id)).hasMessage("petition.unknown");
        assertThatThrownBy(() -> petitions.register(Petitioners.FAR_OFFICE, keys.next(), it, new SameMatter.Unasked()))
                .hasMessage("petition.outside");
        assertThatThrownBy(() -> petitions.register(cast.elsewhere, keys.next(), it, new SameMatter.Unasked()))
                .hasMessage("petition.other-court");
        assertThatThrownBy(() -> petitions.register(cast.president, keys.next(), it, new SameMatter.Unasked()))
                .hasMessage("access.role");
    }

    @Test
    @DisplayName("住址定位到网格，看得出谁在岗；说不准的写明原因，不猜；只有电话的也登记")
    void eachPetitionerIsPlacedInAGrid() {
        var grid = Petitioners.gridIn(jdbc, "451481100001");
        var id = register("韦某，13800001111，凭祥市凭祥镇北大路社区北大路12号\n农某\t\t凭祥市某处\n黄某，13800002222", 3);
        var whole = file.look(OFFICE, id);
        assertThat(whole.people()).extracting(Petitioner::name).containsExactly("韦某", "农某", "黄某");
        assertThat(whole.people().getFirst().place()).satisfies(it -> {
            assertThat(it).isNotNull();
            assertThat(it.village()).isEqualTo("451481100001");
        });
        assertThat(whole.grids()).containsKey(grid);
        assertThat(whole.people().get(1).doubt()).isNotNull();
        assertThat(whole.people().get(2).doubt()).isNull();
        assertThat(whole.unplaced()).isEqualTo(2);
    }

    @Test
    @DisplayName("同一人换了写法再来，登记前先看到上次的；记为再次来访后次数加一，同来的新人加入")
    void whoComesAgainIsRecognised() {
        var id = register("韦某，138-0000-1111，" + HOME, 1);
        var other =
                cases.named(cast.wei.scope(), Filed.against("另一人", cases, cast)).number();
        var again = told(other, "韦某，13800001111\n陆某，，凭祥市凭祥镇南大路3号", 6);
        assertThat(petitions.alike(cast.lu, again)).singleElement().satisfies(it -> {
            assertThat(it.petition().id()).isEqualTo(id);
            assertThat(it.person()).isTrue();
            assertThat(it.cases()).isFalse();
        });
        assertThatThrownBy(() -> petitions.register(cast.lu, keys.next(), again, new SameMatter.Unasked()))
                .hasMessage("petition.alike");
        var key = keys.next();
        petitions.register(cast.lu, key, again, new SameMatter.Again(id.uuid()));
        petitions.register(cast.lu, key, again, new SameMatter.Again(id.uuid()));
        var whole = file.look(cast.lu, id);
        assertThat(whole.petition().times()).isEqualTo(2);
        assertThat(whole.petition().kind()).isEqualTo(PetitionKind.COLLECTIVE);
        assertThat(whole.petition().cases())
                .extracting(PetitionAbout::caseNumber)
                .containsExactlyInAnyOrder(number, other);
        assertThat(whole.people()).extracting(Petitioner::name).containsExactly("韦某", "陆某");
        assertThat(whole.comings()).hasSize(2);
    }

    @Test
    @DisplayName("同名不同电话、不同住址的不是同一人；同一案件的提示出来，可以另行登记")
    void aNameAloneIsNobody() {
        register("韦某，13800001111，" + HOME, 1);
        var other = told(number, "韦某，13900009999，凭祥市夏石镇街上8号", 1);
        assertThat(petitions.alike(cast.lu, other)).singleElement().satisfies(it -> {
            assertThat(it.person()).isFalse();
            assertThat(it.cases()).isTrue();
        });
        petitions.register(cast.lu, keys.next(), other, new SameMatter.Another());
        assertThat(petitions.ofCase(cast.wei, casefile)).hasSize(2);
    }

    @Test
    @DisplayName("姓名、电话、住址、诉求在库里都是密文")
    void nothingOfThemIsReadable() {
        var id = register("韦某，13800001111，" + HOME, 1);
        var kept = jdbc.sql("select p::text || t::text || c::text from petition.petitioner p"
                        + " join petition.petition t on t.city_code = p.city_code and t.id = p.petition_id"
                        + " join petition.coming c on c.city_code = p.city_code and c.petition_id = p.petition_id"
                        + " where p.petition_id = ?")
                .param(id.uuid())
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain("韦某", "0000", "北大路", "工资");
    }

    @Test
    @DisplayName("网页：先提示可能来过，确认后才保存；当事人页、今日页都有")
    void thePagesShowItBeforeItIsKept() throws Exception {
        register("韦某，13800001111，" + HOME, 1);
        var form = post("/petitions")
                .param("petition", keys.next().toString())
                .param("cases", number)
                .param("cameBy", "LETTER")
                .param("cameOn", "2026-03-02")
                .param("petitioners", "韦某，13800001111，" + HOME)
                .param("demand", "再来问一次");
        mvc.perform(as(OFFICE, form))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("还没有保存"), containsString("同一个人来过"), containsString("value=\"再来问一次\""))));
        assertThat(petitions.ofCase(cast.wei, casefile)).hasSize(1);
        mvc.perform(as(
                        OFFICE,
                        post("/petitions")
                                .param("petition", keys.next().toString())
                                .param("cases", "不是案号")
                                .param("cameBy", "LETTER")
                                .param("cameOn", "2026-03-02")
                                .param("petitioners", "韦某，1380000")
                                .param("demand", "再来")))
                .andExpect(flash().attributeExists("refusal", "filled"));
        mvc.perform(as(cast.wei, get("/console/cases/{id}/petitions", casefile)))
                .andExpect(content().string(allOf(containsString("工资欠了三年"), containsString("登记信访"))));
        mvc.perform(as(cast.wei, get("/console/day"))).andExpect(content().string(containsString("办理中的信访")));
        mvc.perform(as(cast.president, get("/petitions")))
                .andExpect(content().string(allOf(containsString("工资欠了三年"), not(containsString("登记信访</a>")))));
    }

    private Id register(String lines, int people) {
        return petitions.register(OFFICE, UUID.randomUUID(), told(number, lines, people), new SameMatter.Unasked());
    }
}
