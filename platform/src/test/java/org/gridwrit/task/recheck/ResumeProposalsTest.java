package org.gridwrit.task.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.task.Stage.key;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.CaseState;
import org.gridwrit.casefile.PropertyFound.Origin;
import org.gridwrit.casefile.closing.ClosingAct;
import org.gridwrit.casefile.closing.ConditionsMet;
import org.gridwrit.clue.Clues;
import org.gridwrit.clue.NewClue;
import org.gridwrit.clue.Source;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.Move;
import org.gridwrit.clue.law.Moved;
import org.gridwrit.operation.Filed;
import org.gridwrit.operation.Finding;
import org.gridwrit.operation.Held;
import org.gridwrit.operation.Operations;
import org.gridwrit.operation.Plan;
import org.gridwrit.operation.law.Attending;
import org.gridwrit.operation.law.Item;
import org.gridwrit.operation.law.OperationKind;
import org.gridwrit.operation.law.Part;
import org.gridwrit.operation.law.Signature;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Clue;
import org.gridwrit.task.ClueKind;
import org.gridwrit.task.NewTask;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.Priority;
import org.gridwrit.task.Report;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.Tasks;
import org.gridwrit.task.TurnedClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/// However property is found in a case terminated for now, it is proposed once, and the officer decides.
@TaskTest
@Transactional
class ResumeProposalsTest {
    private static final LocalDate FILED = LocalDate.of(2019, 3, 4);

    @Autowired
    ResumeProposals proposals;

    @Autowired
    TurnedClock turned;

    @Autowired
    CaseFiles cases;

    @Autowired
    Tasks tasks;

    @Autowired
    Clues clues;

    @Autowired
    Operations operations;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext program;

    @Autowired
    MockMvc mvc;

    final Cast cast = new Cast();
    Id casefile = new Id(Cast.CHONGZUO, new UUID(0, 0));
    Id task = new Id(Cast.CHONGZUO, new UUID(0, 0));

    @BeforeEach
    void asked() {
        turned.reset();
        casefile = Filed.against("覃恢复", cases, cast);
        task = tasks.plan(cast.lu, Cast.CHONGZUO, List.of(search()))
                .dispatched()
                .getFirst();
        tasks.accept(cast.li, task, key());
    }

    @Test
    @DisplayName("首次复查之前，别的事项迟到的反馈里有财产：也建议恢复执行，只列一次")
    void propertyInAnyReportIsProposedBeforeTheFirstRecheck() throws Exception {
        terminated();
        report(Outcome.FOUND, new Clue(ClueKind.HOUSE, "新盖三层楼"));
        report(Outcome.FOUND, null);

        assertThat(proposals.ofCase(cast.wei, casefile))
                .extracting(ResumeProposal::origin)
                .containsExactly(Origin.REPORT);
        mvc.perform(as(cast.wei, get("/console/rechecks?group=FOUND")))
                .andExpect(content().string(containsString("建议恢复执行")));
        mvc.perform(as(cast.wei, get("/console/day"))).andExpect(content().string(containsString("终本案件发现财产")));
        mvc.perform(as(cast.wei, get("/console/cases/{id}/rechecks", casefile)))
                .andExpect(
                        content().string(allOf(containsString("网格员反馈财产"), containsString("/console/tasks/" + task))));
    }

    @Test
    @DisplayName("终本后线索核查属实：建议恢复执行；只知行踪、核查不实、未终本的不建议")
    void aVerifiedClueToPropertyIsProposed() {
        verify(claimed(AssetKind.VEHICLE));
        terminated();
        assertThat(proposals.ofCase(cast.wei, casefile)).isEmpty();

        verify(claimed(AssetKind.WHEREABOUTS));
        move(claimed(AssetKind.HOUSE), Move.REFUTE);
        assertThat(proposals.ofCase(cast.wei, casefile)).isEmpty();

        var clue = claimed(AssetKind.DEPOSIT);
        verify(clue);
        move(clue, Move.LOSE);
        move(clue, Move.REOPEN);
        verify(clue);
        assertThat(proposals.ofCase(cast.wei, casefile))
                .extracting(ResumeProposal::origin)
                .containsExactly(Origin.CLUE);
    }

    @Test
    @DisplayName("终本后现场调查发现财产：建议恢复执行；只查到生活情况的不建议")
    void whatASurveyFindsIsProposed() {
        terminated();
        survey(Item.LIVELIHOOD);
        assertThat(proposals.ofCase(cast.wei, casefile)).isEmpty();
        survey(Item.CROPS_AND_ANIMALS);
        assertThat(proposals.ofCase(cast.wei, casefile))
                .extracting(ResumeProposal::origin)
                .containsExactly(Origin.OPERATION);
    }

    @Test
    @DisplayName("恢复与否由承办人写明理由决定：不恢复的移出“发现财产”；恢复执行的一并了结其余建议")
    void theOfficerDecidesWithAReason() throws Exception {
        terminated();
        verify(claimed(AssetKind.VEHICLE));
        verify(claimed(AssetKind.DEPOSIT));
        verify(claimed(AssetKind.HOUSE));
        var open = proposals.ofCase(cast.wei, casefile);
        assertThat(cases.named(cast.wei.scope(), casefile).state()).isInstanceOf(CaseState.Closed.class);

        assertThatThrownBy(() -> proposals.answer(cast.wei, open.get(0).id(), false, " "))
                .hasMessage("recheck.why-missing");
        assertThatThrownBy(() -> proposals.answer(cast.lu, open.get(0).id(), true, "可供执行"))
                .hasMessage("access.role");
        mvc.perform(as(
                                cast.wei,
                                post(
                                        "/console/resume-proposals/{id}/answer",
                                        open.get(0).id()))
                        .param("resume", "false")
                        .param("why", "车辆已报废"))
                .andExpect(flash().attribute("notice", "recheck.declined-kept"));
        assertThatThrownBy(() -> proposals.answer(cast.wei, open.get(0).id(), true, "又想恢复"))
                .hasMessage("recheck.nothing-proposed");
        mvc.perform(as(
                                cast.wei,
                                post(
                                        "/console/resume-proposals/{id}/answer",
                                        open.get(1).id()))
                        .param("resume", "true")
                        .param("why", "存款可供执行"))
                .andExpect(flash().attribute("notice", "case.resumed"));

        assertThat(cases.named(cast.wei.scope(), casefile).state()).isInstanceOf(CaseState.Resumed.class);
        assertThat(proposals.ofCase(cast.wei, casefile))
                .extracting(ResumeProposal::answer)
                .containsExactly(
                        ResumeProposal.Answer.DECLINED, ResumeProposal.Answer.RESUMED, ResumeProposal.Answer.RESUMED);
        mvc.perform(as(cast.wei, get("/console/rechecks?group=FOUND")))
                .andExpect(content().string(not(containsString(casefile.toString()))));
        mvc.perform(as(cast.wei, get("/console/cases/{id}", casefile)))
                .andExpect(content().string(allOf(containsString("不恢复执行：车辆已报废"), containsString("存款可供执行"))));
    }

    private void terminated() {
        ConditionsMet.all(program, cast.wei, casefile, FILED.plusDays(20));
        cases.close(cast.wei, casefile, ClosingAct.forNow(Times.today(clock)));
    }

    private Id claimed(AssetKind kind) {
        return clues.claim(
                cast.lu, casefile, key(), new NewClue(kind, "申请执行人提供", "", Source.APPLICANT, "蒙某", "451481100001"));
    }

    private void verify(Id clue) {
        move(clue, Move.VERIFY);
    }

    private void move(Id clue, Move move) {
        clues.move(cast.wei, clue, key(), new Moved(move, Times.today(clock), "已到场查看", null, "", null, "", null, null));
    }

    private void survey(Item found) {
        var started = LocalDateTime.ofInstant(clock.instant(), Times.CHINA).minusHours(1);
        var plan = new Plan(
                OperationKind.INVESTIGATION,
                started,
                "北大路12号",
                "",
                "",
                "",
                List.of(Attending.planned(Part.COURT, "韦法官")));
        var findings = Arrays.stream(Item.values())
                .map(it -> new Finding(it, it == found, it == found ? "看到了" : ""))
                .toList();
        operations.hold(
                cast.wei,
                operations.plan(cast.lu, casefile, key(), plan),
                new Held("走访", "", List.of(true), List.of(Signature.SIGNED), findings, null));
    }

    private void report(Outcome outcome, @Nullable Clue clue) {
        tasks.report(cast.li, task, new Report(key(), outcome, "看到了", clue, null, clock.instant()));
    }

    private NewTask search() {
        return new NewTask(
                casefile.uuid(),
                Cast.PINGXIANG,
                "（2019）桂1481执1号",
                null,
                key(),
                "覃恢复",
                "凭祥市凭祥镇北大路12号",
                new byte[] {1, 2, 3},
                TaskKind.FIND_PERSON,
                "",
                Priority.NORMAL,
                LocalDate.of(2026, 12, 20),
                Cast.VILLAGE,
                Cast.CHONGZUO,
                UUID.randomUUID(),
                cast.li.worker(),
                true);
    }
}
