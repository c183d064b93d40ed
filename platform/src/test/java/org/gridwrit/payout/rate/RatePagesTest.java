package org.gridwrit.payout.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.identity.Cast.fresh;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Keys;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
@DisplayName("利率表的导入和复核")
class RatePagesTest {
    private static final Actor ADMINISTRATOR =
            new Actor(new UUID(7, 3), "管理员", Role.ADMINISTRATOR, "450000", new Scope.None());
    private static final Actor SECURITY = new Actor(new UUID(7, 4), "安全管理员", Role.SECURITY, "450000", new Scope.None());
    private static final String SHEET = "日期,一年期,五年期以上\n2026-02-24,3.00,3.50\n2026-03-20,2.90,3.40\n";

    @Autowired
    PublishedRates rates;

    @Autowired
    RateChanges changes;

    @Autowired
    Keys keys;

    @Autowired
    MockMvc mvc;

    @Test
    @DisplayName("先看会改什么，再送复核；安全管理员通过以后才生效，记录里有原来的值")
    void ratesCountWhenASecondHandHasLetThem() throws Exception {
        mvc.perform(as(ADMINISTRATOR, get("/admin/rates")))
                .andExpect(content().string(allOf(containsString("2019-08-20"), containsString("4.85%"))));
        preview(SHEET)
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("读懂 4 个利率，其中 2 个"), containsString("2.90%"))));
        var key = keys.next();
        ask(key, SHEET).andExpect(flash().attribute("notice", "rate.did-ask"));
        assertThat(rates.lastKnown(RateKind.LPR_ONE_YEAR)).contains(LocalDate.of(2026, 2, 24));
        ask(keys.next(), SHEET).andExpect(flash().attributeExists("refusal"));
        assertThatThrownBy(() -> changes.decide(ADMINISTRATOR, key, true)).hasMessage("access.role");

        mvc.perform(as(SECURITY, get("/security/rates"))).andExpect(content().string(containsString("待复核")));
        mvc.perform(as(SECURITY, post("/security/rates/{change}/approval", key)).with(fresh(SECURITY)))
                .andExpect(flash().attribute("notice", "rate.did-take"));

        assertThat(rates.lastKnown(RateKind.LPR_ONE_YEAR)).contains(LocalDate.of(2026, 3, 20));
        assertThatThrownBy(() -> changes.decide(SECURITY, key, false)).hasMessage("rate.answered");
        mvc.perform(as(ADMINISTRATOR, get("/admin/rates"))).andExpect(content().string(containsString("已生效")));
    }

    @Test
    @DisplayName("没有通过的不生效；没有要改的不送")
    void whatWasRefusedChangesNothing() throws Exception {
        var key = keys.next();
        ask(key, SHEET);
        mvc.perform(as(SECURITY, post("/security/rates/{change}/refusal", key)).with(fresh(SECURITY)))
                .andExpect(flash().attribute("notice", "rate.did-refuse"));
        assertThat(rates.lastKnown(RateKind.LPR_ONE_YEAR)).contains(LocalDate.of(2026, 2, 24));
        ask(keys.next(), "日期,一年期,五年期以上\n2026-02-24,3.00,3.50\n").andExpect(flash().attributeExists("refusal"));
    }

    @Test
    @DisplayName("有一处不对就不送复核，逐处说明")
    void aWrongSheetIsNotAsked() throws Exception {
        preview("日期,一年期\n2026-03-20,0.029\n")
                .andExpect(content().string(allOf(containsString("有 1 处不对"), containsString("不写 0.031"))));
        preview("姓名,金额\n").andExpect(status().isUnprocessableContent());
    }

    private ResultActions preview(String csv) throws Exception {
        return mvc.perform(as(
                ADMINISTRATOR,
                multipart("/admin/rates/preview")
                        .file(new MockMultipartFile(
                                "file", "利率.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))));
    }

    private ResultActions ask(UUID key, String csv) throws Exception {
        return mvc.perform(as(ADMINISTRATOR, post("/admin/rates"))
                .param("change", key.toString())
                .param("csv", csv));
    }
}
