package org.gridwrit.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.complaint.ComplaintAbout.BURDEN;
import static org.gridwrit.complaint.ComplaintAbout.COURT;
import static org.gridwrit.complaint.ComplaintAbout.OFFICE;
import static org.gridwrit.complaint.ComplaintAbout.WORKER;

import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Refusal;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
class ComplaintsTest {
    static final Actor HUANG = of(Role.DISPATCHER, new Scope.OfDivision("451481100"));
    static final Actor COMMITTEE = of(Role.COMMITTEE, new Scope.OfDivision("451481"));
    static final Actor PRESIDENT = of(Role.PRESIDENT, new Scope.OfCourt("桂1481"));
    static final Actor ABOVE = of(Role.PRESIDENT, new Scope.OfCourt("桂14"));

    @Autowired
    Complaints complaints;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @Test
    void nobodyAnswersAComplaintAboutThemselves() {
        file(WORKER, "451481100", null, "网格员在村口大声说我欠钱");
        file(OFFICE, "451481100", null, "派单不公");
        file(COURT, null, "桂1481", "三个月没有回音");
        file(BURDEN, "451481", null, "同一次走访要填三遍");

        assertThat(waiting(HUANG)).containsExactly(WORKER);
        assertThat(waiting(COMMITTEE)).containsExactly(OFFICE, BURDEN);
        assertThat(waiting(PRESIDENT)).containsExactly(COURT);
        assertThat(waiting(ABOVE)).containsExactly(COURT);
    }

    @Test
    void anotherTownshipAndAnotherCourtSeeNothing() {
        file(WORKER, "451481100", null, "网格员在村口大声说我欠钱");
        file(COURT, null, "桂1481", "三个月没有回音");

        assertThat(waiting(of(Role.DISPATCHER, new Scope.OfDivision("451481101"))))
                .isEmpty();
        assertThat(waiting(of(Role.PRESIDENT, new Scope.OfCourt("桂1423")))).isEmpty();
        assertThatThrownBy(() -> waiting(of(Role.OFFICER, new Scope.OfCourt("桂1481"))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whoHoldsTheCodeReadsTheAnswer() {
        var receipt = file(WORKER, "451481100", null, "网格员在村口大声说我欠钱");
        assertThat(complaints.of(receipt).orElseThrow().answer()).isNull();

        var id = complaints.list(HUANG, false, null).rows().getFirst().id();
        complaints.answer(HUANG, id, "已谈话，当面道歉。", null);

        var read = complaints.of(receipt.toLowerCase(java.util.Locale.ROOT)).orElseThrow();
        assertThat(read.answer())
                .isNotNull()
                .extracting(Complaint.Answer::words)
                .isEqualTo("已谈话，当面道歉。");
        assertThat(complaints.list(HUANG, false, null).rows()).isEmpty();
        assertThat(complaints.list(HUANG, true, null).rows()).hasSize(1);
        assertThat(complaints.of("4514-AAAA-BBBB-CCCC")).isEmpty();
    }

    @Test
    void anAnswerIsGivenOnce() {
        file(WORKER, "451481100", null, "网格员在村口大声说我欠钱");
        var id = complaints.list(HUANG, false, null).rows().getFirst().id();
        complaints.answer(HUANG, id, "已谈话。", null);
        complaints.answer(HUANG, id, "已谈话。", null);
        assertThatThrownBy(() -> complaints.answer(HUANG, id, "没有此事。", null)).hasMessage("complaint.answered");
        assertThatThrownBy(() -> complaints.answer(COMMITTEE, id, "已谈话。", null)).hasMessage("complaint.unknown");
    }

    @Test
    void aFloodFromOneAddressStopsOnlyThatAddress() {
        for (int i = 0; i < Complaints.FREE; i++) file(BURDEN, "451481", null, "重复填报 " + i);
        assertThatThrownBy(() -> file(BURDEN, "451481", null, "重复填报")).hasMessage("complaint.too-many");
        complaints.file(new NewComplaint(BURDEN, true, "451481", null, "少填一张表", null), "198.51.100.9");
    }

    @Test
    void theDatabaseHoldsNoWordOfIt() {
        file(WORKER, "451481100", null, "网格员在村口大声说我欠钱");
        var row = jdbc.sql("select complaint::text from complaint.complaint")
                .query(String.class)
                .single();
        assertThat(row).doesNotContain("村口").doesNotContain("192.0.2.7");
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThatThrownBy(() -> file(WORKER, "451481", null, "态度差")).hasMessage("complaint.township-missing");
        assertThatThrownBy(() -> file(COURT, null, null, "太慢")).hasMessage("complaint.court-missing");
        assertThatThrownBy(() -> file(BURDEN, null, null, "太慢")).hasMessage("complaint.place-missing");
        assertThatThrownBy(() -> file(BURDEN, "451481100201", null, "太慢")).hasMessage("complaint.place-missing");
        assertThatThrownBy(() -> file(BURDEN, "999999", null, "太慢")).hasMessage("division.unknown");
        assertThatThrownBy(() -> file(BURDEN, "451481", null, "  ")).hasMessage("complaint.words-missing");
        assertThatThrownBy(() -> file(BURDEN, "451481", null, "长".repeat(2001))).hasMessage("complaint.words-long");
    }

    private String file(ComplaintAbout about, @Nullable String place, @Nullable String court, String words) {
        return complaints.file(new NewComplaint(about, false, place, court, words, null), "192.0.2.7");
    }

    private List<ComplaintAbout> waiting(Actor actor) {
        return complaints.list(actor, false, null).rows().stream()
                .map(Complaint::about)
                .toList();
    }

    private static Actor of(Role role, Scope scope) {
        return new Actor(new UUID(7, 9), "某人", role, "451400", scope);
    }
}
