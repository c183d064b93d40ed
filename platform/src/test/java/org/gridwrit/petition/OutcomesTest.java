package org.gridwrit.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.petition.Petitioners.OFFICE;
import static org.gridwrit.petition.Petitioners.told;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.operation.Filed;
import org.gridwrit.petition.law.Mediations;
import org.gridwrit.petition.law.PetitionOutcome;
import org.gridwrit.petition.law.Seat;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
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
@DisplayName("同席调解、办结、回访")
class OutcomesTest {
    @Autowired
    Petitions petitions;

    @Autowired
    PetitionFile file;

    @Autowired
    Visits visits;

    @Autowired
    Outcomes outcomes;

    @Autowired
    DueFollowUps due;

    @Autowired
    CaseFiles cases;

    @Autowired
    Walls walls;

    @Autowired
    Keys keys;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc mvc;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    final Cast cast = new Cast();
    String number;
    Id petition;
    LocalDate today;

    @BeforeEach
    void register() {
        number =
                cases.named(cast.wei.scope(), Filed.against("覃欠薪", cases, cast)).number();
        today = Times.today(clock);
        petition = petitions.register(OFFICE, keys.next(), told(number, "韦某，13800001111", 1), new SameMatter.Another());
    }

    @Test
    @DisplayName("有承诺没到期不能办结；没有人去过不能说化解；调解谈成、承诺兑现后办结，回访等三十日和九十日")
    void itEndsWhenNothingIsOpen() {
        var promise = keys.next();
        visits.promise(
                cast.wei,
                petition,
                promise,
                new NewPromise("先发工资", "韦法官", Promise.Side.COURT, today, today.plusDays(30)));
        assertThatThrownBy(() -> end(PetitionOutcome.WITHDRAWN)).hasMessage("petition.end-promise-open");
        visits.settle(cast.wei, petition, promise, true, "已发到本人账户");
        assertThatThrownBy(() -> end(PetitionOutcome.SETTLED)).hasMessage("petition.end-nobody-went");
        mediated();
        var key = keys.next();
        outcomes.end(OFFICE, petition, key, PetitionOutcome.SETTLED, "工资发清");
        outcomes.end(OFFICE, petition, key, PetitionOutcome.SETTLED, "工资发清");
        var whole = file.look(cast.wei, petition);
        assertThat(whole.petition().state()).isEqualTo(Petition.State.ENDED);
        assertThat(whole.endings())
                .singleElement()
                .satisfies(it -> assertThat(it.outcome()).isEqualTo(PetitionOutcome.SETTLED));
        assertThat(whole.followUps()).extracting(FollowUp::days).containsExactly(30, 90);
        assertThat(whole.followUps()).extracting(FollowUp::state).containsOnly(FollowUp.State.WAITING);
        assertThatThrownBy(() -> mediated()).hasMessage("petition.ended");
    }

    @Test
    @DisplayName("到了日子自己打开，只开一次；没有到的不开；回访还好就过去，不好就恢复办理")
    void followUpsOpenByThemselves() throws Exception {
        mediated();
        end(PetitionOutcome.SETTLED);
        assertThat(open()).isZero();
        ended(31);
        assertThat(open()).isIn(0, 1);
        ended(45);
        open();
        assertThat(open()).isZero();
        var first = file.look(OFFICE, petition).followUps().getFirst();
        assertThat(first.state()).isEqualTo(FollowUp.State.OPEN);
        mvc.perform(as(OFFICE, get("/petitions?waits=FOLLOW_UP")))
                .andExpect(content().string(containsString("工资欠了三年")));
        assertThatThrownBy(() -> outcomes.followedUp(OFFICE, petition, first.id(), true, ""))
                .hasMessage("petition.said-missing");
        outcomes.followedUp(OFFICE, petition, first.id(), true, "生活安定，没有再提");
        ended(120);
        open();
        var second = file.look(OFFICE, petition).followUps().get(1);
        assertThat(second.state()).isEqualTo(FollowUp.State.OPEN);
        outcomes.followedUp(OFFICE, petition, second.id(), false, "余款又停了");
        assertThat(file.look(OFFICE, petition).petition().state()).isEqualTo(Petition.State.OPEN);
    }

    @Test
    @DisplayName("办结后人又来了，恢复办理，等着的回访不再做")
    void whoComesAgainOpensItAgain() {
        end(PetitionOutcome.UNRESOLVED);
        petitions.register(
                cast.lu, keys.next(), told(number, "韦某，13800001111", 1), new SameMatter.Again(petition.uuid()));
        var whole = file.look(OFFICE, petition);
        assertThat(whole.petition().state()).isEqualTo(Petition.State.OPEN);
        assertThat(whole.followUps()).extracting(FollowUp::state).containsOnly(FollowUp.State.DROPPED);
        assertThat(whole.endings()).hasSize(1);
    }

    @Test
    @DisplayName("网页：记调解、办结；少了一方说清楚少了谁")
    void thePages() throws Exception {
        mvc.perform(as(
                        OFFICE,
                        post("/petitions/{id}/mediations", petition)
                                .param("mediation", keys.next().toString())
                                .param("heldOn", today.toString())
                                .param("place", "矛调中心")
                                .param("minutes", "当面谈了")
                                .param("result", "FAILED")
                                .param("side", "COURT", "GOVERNMENT")
                                .param("name", "韦法官", "人社局农某")
                                .param("signature", "SIGNED", "SIGNED")))
                .andExpect(flash().attributeExists("refusal"));
        mediated();
        mvc.perform(as(
                        cast.wei,
                        post("/petitions/{id}/end", petition)
                                .param("ending", keys.next().toString())
                                .param("outcome", "EXPLAINED")
                                .param("words", "讲明了，表示理解")))
                .andExpect(flash().attribute("notice", "petition.ended-done"));
        mvc.perform(as(OFFICE, get("/petitions/{id}", petition)))
                .andExpect(content()
                        .string(allOf(containsString("释明息诉"), containsString("人社局农某"), containsString("办结后 30 日回访"))));
    }

    private void mediated() {
        outcomes.mediated(
                cast.wei,
                petition,
                keys.next(),
                new NewMediation(
                        today,
                        "矛调中心",
                        "约定拍卖款到账先发工资",
                        Mediations.Result.AGREED,
                        List.of(
                                new Seat(Seat.Side.COURT, "韦法官", true),
                                new Seat(Seat.Side.GOVERNMENT, "人社局农某", true),
                                new Seat(Seat.Side.PETITIONER, "韦某", true))));
    }

    private void end(PetitionOutcome outcome) {
        outcomes.end(OFFICE, petition, keys.next(), outcome, "写明情况");
    }

    private int open() {
        return walls.within(Wall.throughCourts("petitions", Cast.CHONGZUO), () -> due.open(Cast.CHONGZUO));
    }

    /// As if it had ended so many days ago.
    private void ended(int daysAgo) {
        jdbc.sql(
                        "update petition.follow_up set nominal_on = cast(? as date) + days where petition_id = ? and city_code = ?")
                .params(today.minusDays(daysAgo), petition.uuid(), petition.city())
                .update();
    }
}
