package org.gridwrit.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.operation.law.Attending;
import org.gridwrit.operation.law.Item;
import org.gridwrit.operation.law.OperationKind;
import org.gridwrit.operation.law.Part;
import org.gridwrit.operation.law.Signature;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Clue;
import org.gridwrit.task.ClueKind;
import org.gridwrit.task.NewTask;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.Priority;
import org.gridwrit.task.Report;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.Tasks;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/// 住所地周边财产调查 from the phone to the condition of 终本.
@WholeProgram
@Transactional
class SurveysTest {
    @Autowired
    Operations operations;

    @Autowired
    CaseFiles cases;

    @Autowired
    Tasks tasks;

    @Autowired
    Keys keys;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc mvc;

    final Cast cast = new Cast();
    Id casefile;
    Id task;

    @BeforeEach
    void asked() {
        casefile = Filed.against("覃调查", cases, cast);
        task = tasks.plan(cast.lu, Cast.CHONGZUO, List.of(investigation()))
                .dispatched()
                .getFirst();
        tasks.accept(cast.li, task, keys.next());
    }

    @Test
    @DisplayName("网格员逐项反馈填进清单：发现的、看过没有的、缺的一目了然，缺的一键委托")
    void whatAWorkerLookedForFillsTheChecklist() throws Exception {
        var car = new Clue(ClueKind.VEHICLE, "门口停着桂F12345");
        report(Outcome.PROPERTY_FOUND, car, ClueKind.HOUSE, ClueKind.LAND);
        mvc.perform(as(cast.wei, get("/console/cases/{id}/surroundings", casefile)))
                .andExpect(content()
                        .string(allOf(
                                containsString("已查 3 项，还缺 7 项"),
                                containsString("看过没有"),
                                containsString("有发现"),
                                containsString("请看看、问问：是否在此居住、种植、养殖"))));
        mvc.perform(as(cast.wei, get("/console/cases/{id}/conditions", casefile)))
                .andExpect(content().string(containsString("已查 3 项，还缺 7 项")));
        mvc.perform(as(cast.elsewhere, get("/console/cases/{id}/surroundings", casefile)))
                .andExpect(org.springframework.test.web.servlet.result.MockMvcResultMatchers.status()
                        .isNotFound());
    }

    @Test
    @DisplayName("只说“未发现”不算逐项看过；同一种财产不能既发现又没有")
    void nothingInGeneralAnswersNoItem() throws Exception {
        report(Outcome.NOT_FOUND, null);
        mvc.perform(as(cast.wei, get("/console/cases/{id}/surroundings", casefile)))
                .andExpect(content().string(containsString("已查 0 项，还缺 10 项")));
        assertThatThrownBy(() -> report(Outcome.PROPERTY_FOUND, new Clue(ClueKind.HOUSE, "三层楼房"), ClueKind.HOUSE))
                .hasMessage("report.seen-and-unseen");
    }

    @Test
    @DisplayName("网格员没看的由执行人员现场调查补齐，终本清单拿到现成的依据")
    void anOperationClosesTheGaps() throws Exception {
        report(Outcome.MOVED_AWAY, null, ClueKind.HOUSE);
        var started = LocalDateTime.ofInstant(clock.instant(), Times.CHINA).minusHours(1);
        var plan = new Plan(
                OperationKind.INVESTIGATION,
                started,
                "北大路12号",
                "",
                "",
                "",
                List.of(Attending.planned(Part.COURT, "韦法官")));
        var operation = operations.plan(cast.lu, casefile, keys.next(), plan);
        var findings = Arrays.stream(Item.values())
                .map(it -> new Finding(it, it == Item.CROPS_AND_ANIMALS, it == Item.CROPS_AND_ANIMALS ? "甘蔗约五亩" : ""))
                .toList();
        operations.hold(
                cast.wei, operation, new Held("走访", "", List.of(true), List.of(Signature.SIGNED), findings, null));
        mvc.perform(as(cast.wei, get("/console/cases/{id}/surroundings", casefile)))
                .andExpect(content().string(allOf(containsString("十项都已查过"), containsString("甘蔗约五亩"))));
        mvc.perform(as(cast.wei, get("/console/cases/{id}/conditions", casefile)))
                .andExpect(content().string(containsString("value=\"住所地周边财产调查10项全部查过，1项有发现，最近一次")));
        assertThat(operations.ofCase(cast.wei, casefile)).hasSize(1);
    }

    private void report(Outcome outcome, @org.jspecify.annotations.Nullable Clue clue, ClueKind... unseen) {
        tasks.report(
                cast.li,
                task,
                new Report(UUID.randomUUID(), outcome, "看过了", clue, null, List.of(unseen), clock.instant()));
    }

    private NewTask investigation() {
        var file = cases.named(cast.wei.scope(), casefile);
        return new NewTask(
                casefile.uuid(),
                Cast.PINGXIANG,
                file.number(),
                null,
                file.debtors().getFirst().id(),
                "覃调查",
                "凭祥市凭祥镇北大路12号",
                "覃调查".getBytes(StandardCharsets.UTF_8),
                TaskKind.INVESTIGATE,
                "",
                Priority.NORMAL,
                Times.today(clock).plusDays(10),
                Cast.VILLAGE,
                Cast.CHONGZUO,
                UUID.randomUUID(),
                cast.li.worker(),
                true);
    }
}
