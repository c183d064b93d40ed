package org.gridwrit.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

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
import org.gridwrit.paper.PaperKind;
import org.gridwrit.paper.Papers;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
class OperationsTest {
    @Autowired
    Operations operations;

    @Autowired
    CaseFiles cases;

    @Autowired
    Papers papers;

    @Autowired
    Keys keys;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc mvc;

    final Cast cast = new Cast();
    Id casefile;

    @BeforeEach
    void file() {
        casefile = Filed.against("覃现场", cases, cast);
    }

    @Test
    @DisplayName("查封公民的财产没有基层组织的人，方案上提醒；笔录由到场的人签名，异议记明")
    void anOperationIsPlannedAndPutOnRecord() {
        var id = plan(OperationKind.SEIZURE, Part.COURT, Part.GRID_WORKER, Part.DEBTOR);
        assertThat(operations.named(cast.wei, id).warnings())
                .singleElement()
                .satisfies(it -> assertThat(it.code()).isEqualTo("nobody-of-the-place"));
        assertThatThrownBy(() -> operations.hold(cast.lu, id, held(Signature.SIGNED)))
                .hasMessage("access.role");
        assertThatThrownBy(() -> operations.hold(cast.wei, id, held(null))).hasMessage("operation.unsigned");
        operations.hold(cast.wei, id, held(Signature.REFUSED));
        assertThat(operations.named(cast.wei, id)).satisfies(it -> {
            assertThat(it.state()).isEqualTo(Operation.State.HELD);
            assertThat(it.objections()).isEqualTo("称三轮车是其弟所有");
            assertThat(it.people()).extracting(Attending::signature).containsOnly(Signature.REFUSED);
            assertThat(it.warnings()).isEmpty();
        });
        assertThatThrownBy(() -> operations.cancel(cast.wei, id, "不去了")).hasMessage("operation.ended");
    }

    @Test
    @DisplayName("住所地周边财产调查：清单逐项填完，没有的也填")
    void anInvestigationAnswersEveryItem() {
        var id = plan(OperationKind.INVESTIGATION, Part.COURT);
        var some = new Held("走访", "", List.of(true), List.of(Signature.SIGNED), findings(3), null);
        assertThatThrownBy(() -> operations.hold(cast.wei, id, some)).hasMessage("operation.checklist-open");
        var all = new Held("走访", "", List.of(true), List.of(Signature.SIGNED), findings(Item.values().length), null);
        operations.hold(cast.wei, id, all);
        assertThat(operations.named(cast.wei, id).findings()).hasSize(Item.values().length);
    }

    @Test
    @DisplayName("监督限制消费要附本案的材料，别的案件的不算")
    void supervisionNeedsEvidenceOfTheCase() {
        var id = plan(OperationKind.SUPERVISION, Part.COURT);
        var without = new Held("一等座", "", List.of(true), List.of(Signature.SIGNED), List.of(), null);
        assertThatThrownBy(() -> operations.hold(cast.wei, id, without)).hasMessage("operation.no-evidence");
        var others = new Held("一等座", "", List.of(true), List.of(Signature.SIGNED), List.of(), UUID.randomUUID());
        assertThatThrownBy(() -> operations.hold(cast.wei, id, others)).hasMessage("operation.evidence-unknown");
    }

    @Test
    @DisplayName("没到时间不能记笔录；别的法院看不到；重发只有一个方案")
    void aPlanIsOnesOwnAndMadeOnce() {
        var key = keys.next();
        var tomorrow = plan(now().plusDays(1), OperationKind.INVESTIGATION, Part.COURT);
        var id = operations.plan(cast.lu, casefile, key, tomorrow);
        assertThat(operations.plan(cast.lu, casefile, key, tomorrow)).isEqualTo(id);
        assertThat(operations.named(cast.wei, id).people()).hasSize(1);
        assertThatThrownBy(() -> operations.hold(cast.wei, id, held(Signature.SIGNED)))
                .hasMessage("operation.to-come");
        assertThatThrownBy(() -> operations.named(cast.elsewhere, id)).hasMessage("operation.unknown");
    }

    @Test
    @DisplayName("在页面上制定方案、看到提醒、记入笔录；我的一天和案件经过都有")
    void itIsDoneOnItsPages() throws Exception {
        mvc.perform(as(cast.wei, get("/console/cases/{id}/operations", casefile)))
                .andExpect(content().string(containsString("本案还没有现场执行")));
        var key = keys.next();
        mvc.perform(as(cast.lu, post("/console/cases/{id}/operations", casefile))
                        .param("operation", key.toString())
                        .param("kind", "SEIZURE")
                        .param("starts", now().minusHours(1).toString())
                        .param("place", "北大路12号")
                        .param("part0", "COURT")
                        .param("name0", "韦法官"))
                .andExpect(flash().attribute("notice", "operation.planned"));
        var id = new Id(casefile.city(), key);
        mvc.perform(as(cast.wei, get("/console/operations/{id}", id)))
                .andExpect(content().string(allOf(containsString("基层组织应当派人参加"), containsString("记入笔录"))));
        mvc.perform(as(cast.wei, get("/console/operations")))
                .andExpect(content().string(containsString("北大路12号")));
        mvc.perform(as(cast.wei, get("/console/day"))).andExpect(content().string(containsString("现场执行")));
        mvc.perform(as(cast.wei, post("/console/operations/{id}/record", id))
                        .param("came0", "true")
                        .param("signature0", "SIGNED")
                        .param("words", "清点三轮车一辆，贴封条")
                        .param("objections", ""))
                .andExpect(flash().attribute("notice", "operation.held"));
        mvc.perform(as(cast.wei, get("/console/operations/{id}", id)))
                .andExpect(content().string(allOf(containsString("贴封条"), containsString("已签名"))));
        mvc.perform(as(cast.wei, get("/console/cases/{id}/timeline?part=OPERATION", casefile)))
                .andExpect(content().string(containsString("贴封条")));
    }

    @Test
    @DisplayName("询问：两名执行人员问被执行人，网格员陪同；拒签记明；笔录成为可以签发的文书，页面和案件经过都有")
    void anInterviewBecomesAPaper() throws Exception {
        assertThatThrownBy(() -> plan(OperationKind.INTERVIEW, Part.COURT, Part.GRID_WORKER, Part.DEBTOR))
                .hasMessage("operation.interview-alone");
        var id = plan(OperationKind.INTERVIEW, Part.COURT, Part.COURT, Part.DEBTOR);
        assertThatThrownBy(() -> operations.hold(cast.wei, id, held(Signature.SIGNED)))
                .hasMessage("operation.interview-nobody");
        mvc.perform(as(cast.wei, post("/console/operations/{id}/record", id))
                        .param("came0", "true")
                        .param("came1", "true")
                        .param("came2", "true")
                        .param("signature0", "SIGNED")
                        .param("signature1", "SIGNED")
                        .param("signature2", "REFUSED")
                        .param("asked", "2")
                        .param("subject", "务工收入")
                        .param("question0", "现在在哪里做工？")
                        .param("answer0", "在凭祥口岸\n【搬运】")
                        .param("readOver", "true")
                        .param("words", "在家中询问")
                        .param("objections", "称不识字，宣读后仍不签"))
                .andExpect(flash().attribute("notice", "operation.held"));
        mvc.perform(as(cast.wei, get("/console/operations/{id}", id)))
                .andExpect(content().string(allOf(containsString("务工收入"), containsString("现在在哪里做工？"))));
        mvc.perform(as(cast.wei, get("/console/cases/{id}/timeline?part=OPERATION", casefile)))
                .andExpect(content().string(containsString("务工收入，1 问")));
        var paper = papers.draft(cast.wei, casefile, keys.next(), PaperKind.INTERVIEW_RECORD, id.uuid());
        mvc.perform(as(cast.wei, get("/console/papers/{id}", paper)))
                .andExpect(content()
                        .string(allOf(
                                containsString("答：在凭祥口岸；〔搬运〕"), containsString("拒绝签名：称不识字"), containsString("询问笔录"))));
    }

    private Id plan(OperationKind kind, Part... parts) {
        return operations.plan(cast.lu, casefile, keys.next(), plan(now().minusHours(1), kind, parts));
    }

    private static Plan plan(LocalDateTime starts, OperationKind kind, Part... parts) {
        var people = Arrays.stream(parts)
                .map(it -> Attending.planned(it, "某" + it.ordinal()))
                .toList();
        return new Plan(kind, starts, "北大路12号", "", "警车一辆", "", people);
    }

    private static Held held(@org.jspecify.annotations.Nullable Signature signature) {
        return new Held(
                "清点三轮车一辆",
                "称三轮车是其弟所有",
                List.of(true, true, true),
                Arrays.asList(signature, signature, signature),
                List.of(),
                null);
    }

    private static List<Finding> findings(int many) {
        return Arrays.stream(Item.values())
                .limit(many)
                .map(it -> new Finding(it, false, ""))
                .toList();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Times.CHINA);
    }
}
