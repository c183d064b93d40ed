package org.gridwrit.web;

import static org.gridwrit.identity.Cast.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.gridwrit.access.Role;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.Cast;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class AppearanceTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Test
    void aPageFollowsTheSystemUntilSomebodyChooses() throws Exception {
        mvc.perform(get("/sign-in"))
                .andExpect(content().string(containsString("data-appearance=\"auto\"")))
                .andExpect(content().string(containsString("content=\"light dark\"")))
                .andExpect(cookie().doesNotExist("appearance"));
    }

    @Test
    void whatIsChosenCountsAtOnceAndIsKeptInThisBrowser() throws Exception {
        mvc.perform(get("/sign-in?appearance=dark"))
                .andExpect(content().string(containsString("data-appearance=\"dark\"")))
                .andExpect(cookie().value("appearance", "dark"))
                .andExpect(cookie().httpOnly("appearance", true));
        mvc.perform(get("/sign-in").cookie(new Cookie("appearance", "dark")))
                .andExpect(content().string(containsString("data-appearance=\"dark\"")))
                .andExpect(content().string(containsString("content=\"dark\"")));
    }

    @Test
    void whatIsNoAppearanceIsNone() throws Exception {
        mvc.perform(get("/sign-in?appearance=<b>").cookie(new Cookie("appearance", "purple")))
                .andExpect(content().string(containsString("data-appearance=\"auto\"")))
                .andExpect(cookie().doesNotExist("appearance"));
    }

    @Test
    void choosingKeepsWhatThePageWasAskedFor() throws Exception {
        var somebody =
                Cast.open(accounts, "somebody" + UUID.randomUUID().toString().substring(0, 8), Role.AUDITOR);
        mvc.perform(get("/audit?kind=LOOK&appearance=light").with(signedIn(somebody, Role.AUDITOR)))
                .andExpect(content().string(containsString("/audit?kind=LOOK&amp;appearance=dark")))
                .andExpect(content().string(not(containsString("appearance=light&amp;"))));
    }

    @Test
    void aPageCarriesTheHeadItIsPrintedWith() throws Exception {
        var somebody =
                Cast.open(accounts, "printer" + UUID.randomUUID().toString().substring(0, 8), Role.AUDITOR);
        mvc.perform(get("/audit").with(signedIn(somebody, Role.AUDITOR)))
                .andExpect(content().string(containsString("class=\"print-head\"")))
                .andExpect(content().string(containsString("打印")));
    }
}
