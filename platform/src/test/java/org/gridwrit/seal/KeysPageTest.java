package org.gridwrit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.identity.Cast.fresh;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Cities;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.identity.Cast;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WholeProgram
@DirtiesContext
class KeysPageTest {
    private final Actor keeper = new Actor(new UUID(9, 8), "安全管理员", Role.SECURITY, Cities.REGION, new Scope.None());

    @Autowired
    MockMvc mvc;

    @Autowired
    Lot lots;

    @Autowired
    RotationStore rotations;

    @Autowired
    KeyRing keys;

    @Autowired
    List<SealedColumn> columns;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @Test
    @DisplayName("安全管理员更换主密钥：看到进度，完成前不能停用旧版本，完成后停用；系统管理员进不来")
    void theSecurityAdministratorChangesTheKeySeesHowFarItIsAndRetiresTheOldOne() throws Exception {
        finish();
        int old = keys.active();
        page().andExpect(content().string(allOf(containsString("正在使用"), containsString("data-confirm"))));
        mvc.perform(by(keeper, post("/admin/keys/rotation")))
                .andExpect(redirectedUrl("/admin/keys"))
                .andExpect(flash().attribute("notice", "keys.notice.begun"));
        page().andExpect(content()
                .string(allOf(
                        containsString("正在重新密封旧数据"),
                        containsString("hx-get=\"/admin/keys/progress\""),
                        not(containsString("/retirement")))));
        mvc.perform(by(keeper, post("/admin/keys/rotation"))).andExpect(status().isUnprocessableContent());
        mvc.perform(by(keeper, retirement(old))).andExpect(status().isUnprocessableContent());

        finish();
        mvc.perform(by(keeper, get("/admin/keys/progress")))
                .andExpect(content().string(allOf(containsString("重新密封完成"), not(containsString("hx-get")))));
        var button = "/admin/keys/" + old + "/retirement";
        page().andExpect(content().string(containsString(button)));
        mvc.perform(by(keeper, retirement(old))).andExpect(redirectedUrl("/admin/keys"));
        page().andExpect(content().string(allOf(containsString("已停用"), not(containsString(button)))));
        mvc.perform(by(keeper, get("/admin/keys").param("language", "en")))
                .andExpect(content().string(allOf(containsString("What changing"), not(containsString("??")))));

        assertThat(jdbc.sql("select action from audit.entry where action like 'key.%' order by id desc limit 2")
                        .query(String.class)
                        .list())
                .containsExactly("key.retire", "key.rotate");
        mvc.perform(by(Cast.ADMINISTRATOR, get("/admin/keys"))).andExpect(status().isForbidden());
        mvc.perform(by(Cast.ADMINISTRATOR, post("/admin/keys/rotation"))).andExpect(status().isForbidden());
    }

    /// Everybody has heard of the new key, and every old value has followed it.
    private void finish() {
        var later = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(1));
        while (!new Resealing(lots, rotations, keys, columns, later).goOn()) {}
    }

    private static MockHttpServletRequestBuilder retirement(int version) {
        return post("/admin/keys/{version}/retirement", version);
    }

    private ResultActions page() throws Exception {
        return mvc.perform(by(keeper, get("/admin/keys"))).andExpect(status().isOk());
    }

    private static MockHttpServletRequestBuilder by(Actor actor, MockHttpServletRequestBuilder request) {
        return request.accept("text/html").with(fresh(actor)).with(csrf());
    }
}
