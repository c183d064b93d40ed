package org.gridwrit.payout.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import java.nio.charset.StandardCharsets;
import org.gridwrit.task.Cast;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
@DisplayName("发卡行标识")
class BankPrefixesTest {
    @Autowired
    BankPrefixes prefixes;

    @Autowired
    MockMvc mvc;

    final Cast cast = new Cast();

    @Test
    @DisplayName("按最长的标识认发卡银行；不认识的不猜")
    void theLongestPrefixNamesTheBank() throws Exception {
        assertThat(prefixes.of("6222021998000123459").orElseThrow().bank()).isEqualTo("中国工商银行");
        assertThat(prefixes.of("6299991998000123459")).isEmpty();
        mvc.perform(as(
                        cast.admin,
                        multipart("/admin/bank-prefixes")
                                .file(new MockMultipartFile(
                                        "file",
                                        "标识.csv",
                                        "text/csv",
                                        "标识,银行,位数\n62220219,某分行,19\n".getBytes(StandardCharsets.UTF_8)))))
                .andExpect(flash().attribute("notice", "prefix.did-take"));
        assertThat(prefixes.of("6222021998000123459").orElseThrow().bank()).isEqualTo("某分行");
        mvc.perform(as(cast.admin, get("/admin/bank-prefixes")))
                .andExpect(content().string(containsString("某分行")));
    }

    @Test
    @DisplayName("有一行不对就一行也不收，指出是第几行")
    void aWrongRowIsNamed() {
        assertThatThrownBy(() -> BankPrefixes.read("622202,工行,19\n62,工行,19\n")).hasMessageStartingWith("prefix.row");
        assertThatThrownBy(() -> BankPrefixes.read("标识,银行,位数\n")).hasMessageStartingWith("prefix.none");
        assertThatThrownBy(() -> prefixes.take(cast.wei, "622202,工行,19\n")).hasMessage("access.role");
    }
}
