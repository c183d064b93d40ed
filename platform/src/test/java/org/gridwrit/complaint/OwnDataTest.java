package org.gridwrit.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.complaint.ComplaintsTest.ABOVE;
import static org.gridwrit.complaint.ComplaintsTest.PRESIDENT;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.closing.Ends;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.complaint.OwnData.Wanted;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/// 本人信息请求: whoever is in a court's files may ask, and hears the reason when the law forbids what they want.
@WholeProgram
@Transactional
class OwnDataTest {
    private static final String NUMBER = "452122198003151230";
    private static final Actor LU =
            new Actor(new UUID(7, 10), "陆书记员", Role.LIAISON, "451400", new Scope.OfCourt("桂1481"));
    private static final Actor WEI =
            new Actor(new UUID(7, 11), "韦法官", Role.OFFICER, "451400", new Scope.OfCourt("桂1481"));

    @Autowired
    MockMvc mvc;

    @Autowired
    Complaints complaints;

    @Autowired
    CaseFiles cases;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @Test
    @DisplayName("当事人不登录即可请求删除本人信息；案件正在执行的，法院不能同意，当事人看到理由和救济途径")
    void whoeverIsInALiveCaseAsksForErasureAndHearsWhyNot() throws Exception {
        file();
        mvc.perform(get("/complaints").param("about", "DATA"))
                .andExpect(content().string(allOf(containsString("证件号码"), not(containsString("建议</span>")))));
        var filed = mvc.perform(post("/complaints")
                        .with(csrf())
                        .param("about", "DATA")
                        .param("court", "桂1481")
                        .param("wanted", "ERASE")
                        .param("name", "农某")
                        .param("idNumber", "452122 1980 0315 1230")
                        .param("contact", "13800000000"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var receipt = filed.replaceAll("(?s).*class=\"secret\">([^<]+)<.*", "$1");
        mvc.perform(as(PRESIDENT, get("/complaints/inbox")))
                .andExpect(content()
                        .string(allOf(
                                containsString(NUMBER),
                                containsString("（2026）桂1481执77号"),
                                containsString("立案"),
                                containsString("不予同意：案件正在执行"))));

        var id = waiting().id();
        mvc.perform(answer(id, "同意删除", "GRANTED"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("（2026）桂1481执77号 正在执行")));
        mvc.perform(answer(id, "案件办结后自动删除。", "LIVE_CASE")).andExpect(status().is3xxRedirection());

        mvc.perform(post("/complaints/answer").with(csrf()).param("receipt", receipt))
                .andExpect(content()
                        .string(allOf(
                                containsString("不予同意：案件正在执行"),
                                containsString("第三十四条"),
                                containsString("第五十条"),
                                containsString("案件办结后自动删除。"))));
        mvc.perform(post("/complaints/answer")
                        .with(csrf())
                        .param("receipt", receipt)
                        .param("language", "en"))
                .andExpect(content().string(allOf(containsString("being enforced"), not(containsString("??")))));
        assertThat(jdbc.sql(
                                "select action || ' ' || detail from audit.entry where action like 'complaint.%' order by id")
                        .query(String.class)
                        .list())
                .containsSubsequence("complaint.file ", "complaint.look ", "complaint.answer LIVE_CASE");
    }

    @Test
    void erasureIsGrantedOnlyWhereNothingMustBeKept() {
        var filed = file();
        cases.close(WEI, filed, Ends.withdrawing(LocalDate.of(2026, 3, 20)));
        ask(Wanted.ERASE, NUMBER);
        var id = waiting().id();
        assertThatThrownBy(() -> complaints.answer(PRESIDENT, id, "同意", OwnDataDecision.GRANTED))
                .hasMessage("own-data.kept");
        complaints.answer(PRESIDENT, id, "期满自动删除", OwnDataDecision.KEPT_BY_LAW);

        ask(Wanted.ERASE, "11010519491231002X");
        complaints.answer(PRESIDENT, waiting().id(), "已删除", OwnDataDecision.GRANTED);
        ask(Wanted.COPY, NUMBER);
        complaints.answer(PRESIDENT, waiting().id(), "请持身份证来院查阅", OwnDataDecision.GRANTED);
    }

    @Test
    void aRequestIsDecidedAndAComplaintIsNot() {
        ask(Wanted.EXPLAIN, NUMBER);
        var own = waiting().id();
        assertThatThrownBy(() -> complaints.answer(PRESIDENT, own, "好的", null)).hasMessage("own-data.decision-missing");
        complaints.answer(ABOVE, own, "好的", OwnDataDecision.NOT_PROVEN);
        assertThatThrownBy(() -> complaints.answer(PRESIDENT, own, "好的", OwnDataDecision.NOT_HELD))
                .hasMessage("complaint.answered");
        complaints.file(new NewComplaint(ComplaintAbout.COURT, false, null, "桂1481", "太慢", null), "192.0.2.8");
        var other = waiting().id();
        assertThatThrownBy(() -> complaints.answer(PRESIDENT, other, "好的", OwnDataDecision.NOT_HELD))
                .hasMessage("own-data.decision-missing");
    }

    @Test
    void theDatabaseHoldsNeitherNameNorNumber() {
        ask(Wanted.COPY, NUMBER);
        var row = jdbc.sql("select complaint::text from complaint.complaint")
                .query(String.class)
                .single();
        assertThat(row).doesNotContain("农某", NUMBER, "13800000000");
        assertThat(waiting().own()).isEqualTo(new OwnData(Wanted.COPY, "农某", NUMBER));
        assertThat(String.valueOf(waiting())).doesNotContain("农某", NUMBER);
    }

    @ParameterizedTest
    @CsvSource({
        ",      农某, 452122198003151230, 138, own-data.wanted-missing",
        "ERASE, ,     452122198003151230, 138, own-data.person-missing",
        "ERASE, 农某, ,                   138, own-data.person-missing",
        "ERASE, 农某, 452122198003151231, 138, id-number.checksum",
        "ERASE, 农某, 452122198003151230, ,    own-data.contact-missing"
    })
    void whatIsMissingIsSaid(
            @Nullable Wanted wanted,
            @Nullable String name,
            @Nullable String number,
            @Nullable String contact,
            String code) {
        assertThatThrownBy(() -> new NewComplaint(
                        ComplaintAbout.DATA, false, null, "桂1481", "", contact, OwnData.of(wanted, name, number)))
                .hasMessage(code);
    }

    private void ask(Wanted wanted, String number) {
        complaints.file(
                new NewComplaint(
                        ComplaintAbout.DATA, false, null, "桂1481", "", "13800000000", OwnData.of(wanted, "农某", number)),
                "192.0.2.7");
    }

    private Complaint waiting() {
        return complaints.list(PRESIDENT, false, null).rows().getFirst();
    }

    private static MockHttpServletRequestBuilder answer(Id id, String words, String decision) {
        return as(PRESIDENT, post("/complaints/{id}/answer", id))
                .param("words", words)
                .param("decision", decision)
                .accept("text/html");
    }

    private Id file() {
        var wanted = new NewCase(
                CaseNumber.parse("（2026）桂1481执77号"),
                LocalDate.of(2026, 3, 4),
                "韦法官",
                "民间借贷纠纷",
                null,
                new Fen(100),
                List.of(new NewParty("甲公司", IdKind.NONE, null, "", null)),
                List.of(new NewParty("农某", IdKind.CITIZEN_ID, NUMBER, "凭祥市凭祥镇连全村4组", null)));
        return cases.file(LU, "451400", "桂1481", List.of(wanted)).getFirst().casefile();
    }
}
