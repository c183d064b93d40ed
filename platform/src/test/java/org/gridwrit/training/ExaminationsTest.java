package org.gridwrit.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.TurnedClock;
import org.gridwrit.training.Certificates.Checked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TaskTest
@Transactional
@DisplayName("培训考试与结业证")
class ExaminationsTest {
    @Autowired
    Examinations examinations;

    @Autowired
    Certificates certificates;

    @Autowired
    TrainingOffice office;

    @Autowired
    TrainingStage stage;

    @Autowired
    TurnedClock clock;

    final Cast cast = new Cast();
    Actor li;
    LocalDate today;

    @BeforeEach
    void aWorker() {
        clock.reset();
        li = stage.worker("李");
        today = Times.today(clock);
    }

    @Test
    @DisplayName("答对的够数即合格，发结业证，编号写明城市和日期")
    void passingGivesACertificate() {
        var result = stage.sit(li, "serving", 1);
        assertThat(result.passed()).isTrue();
        var it = certificates.own(li).getFirst();
        assertThat(it.number()).matches("4514-20261123-[2-9A-Z]{8}");
        assertThat(it.to()).isEqualTo(today.plusMonths(24));
        assertThat(it.name()).isEqualTo("李");
    }

    @Test
    @DisplayName("差一题不合格，没有结业证；一小时之内不能再考，满一小时可以")
    void oneTooFewIsNotEnough() {
        assertThat(stage.sit(li, "serving", 2).passed()).isFalse();
        assertThat(certificates.own(li)).isEmpty();
        clock.turn(Retake.FIRST.minusSeconds(1));
        assertThatThrownBy(() -> stage.begin(li, "serving")).hasMessage("training.wait");
        clock.turn(Duration.ofSeconds(1));
        assertThat(stage.sit(li, "serving", 0).passed()).isTrue();
    }

    @Test
    @DisplayName("第二次没有合格要隔一天；别的课程不受影响")
    void theSecondTimeItTakesADay() {
        stage.sit(li, "serving", 2);
        clock.turn(Retake.FIRST);
        stage.sit(li, "serving", 2);
        clock.turn(Retake.LATER.minusSeconds(1));
        assertThatThrownBy(() -> stage.begin(li, "serving")).hasMessage("training.wait");
        assertThat(stage.sit(li, "finding", 0).passed()).isTrue();
        clock.turn(Duration.ofSeconds(1));
        assertThat(stage.begin(li, "serving")).isNotNull();
    }

    @Test
    @DisplayName("开着的试卷只有一份；两小时后作废，不计作没有合格")
    void oneOpenPaperForTwoHours() {
        var id = stage.begin(li, "serving");
        assertThat(stage.begin(li, "serving")).isEqualTo(id);
        var answers = stage.answers(li, id, 0);
        clock.turn(Examination.OPEN);
        assertThatThrownBy(() -> examinations.handIn(li, id, answers)).hasMessage("training.examination-over");
        assertThat(stage.begin(li, "serving")).isNotEqualTo(id);
    }

    @Test
    @DisplayName("重复交卷不改变结果，也不多发结业证；别人的试卷看不到、交不了")
    void aPaperIsHandedInOnceAndByItsWorker() {
        var nong = stage.worker("农");
        var id = stage.begin(li, "serving");
        assertThatThrownBy(() -> examinations.paper(nong, id)).hasMessage("training.examination-unknown");
        var answers = stage.answers(li, id, 0);
        assertThatThrownBy(() -> examinations.handIn(nong, id, answers)).hasMessage("training.examination-unknown");
        var first = examinations.handIn(li, id, answers);
        assertThat(examinations.handIn(li, id, stage.answers(li, id, 5))).isEqualTo(first);
        assertThat(certificates.own(li)).hasSize(1);
        assertThatThrownBy(() -> examinations.begin(cast.huang, "serving", UUID.randomUUID()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    @DisplayName("到期前六十天起可以续考，提前续考不损失日子")
    void aCertificateIsRenewedFromSixtyDaysBeforeItsEnd() {
        stage.sit(li, "serving", 0);
        var end = certificates.own(li).getFirst().to();
        turnTo(end.minusDays(Certificate.SOON_DAYS + 1));
        assertThatThrownBy(() -> stage.begin(li, "serving")).hasMessage("training.still-valid");
        turnTo(end.minusDays(Certificate.SOON_DAYS));
        stage.sit(li, "serving", 0);
        assertThat(certificates.own(li)).hasSize(1);
        assertThat(certificates.own(li).getFirst().to()).isEqualTo(end.plusMonths(24));
    }

    @Test
    @DisplayName("结业证从发证当日到最后一日有效，次日到期")
    void aCertificateCountsToItsLastDay() {
        stage.sit(li, "serving", 0);
        var it = certificates.own(li).getFirst();
        assertThat(it.on(it.to().minusDays(61))).isEqualTo(CertificateState.CURRENT);
        assertThat(it.on(it.to().minusDays(60))).isEqualTo(CertificateState.ENDING);
        assertThat(it.on(it.to())).isEqualTo(CertificateState.ENDING);
        assertThat(it.on(it.to().plusDays(1))).isEqualTo(CertificateState.LAPSED);
    }

    @Test
    @DisplayName("任何人扫码核验；改一个字就是假的；本乡镇撤销后立刻看到，别的乡镇撤销不了")
    void anybodyChecksAndTheTownshipRevokes() {
        stage.sit(li, "serving", 0);
        var it = certificates.own(li).getFirst();
        var token = certificates.token(it);
        assertThat(certificates.check(token)).isInstanceOf(Checked.Genuine.class);
        assertThat(certificates.check("x")).isInstanceOf(Checked.Unreadable.class);
        var other = certificates.token(changed(it));
        assertThat(certificates.check(other.split("\\.", -1)[0] + token.substring(token.indexOf('.'))))
                .isInstanceOf(Checked.Forged.class);

        assertThatThrownBy(() -> certificates.revoke(cast.huang, it.id(), " ")).hasMessage("training.reason-missing");
        assertThatThrownBy(() -> certificates.revoke(cast.farTownship, it.id(), "代考"))
                .hasMessage("training.certificate-unknown");
        certificates.revoke(cast.huang, it.id(), "代考");
        certificates.revoke(cast.huang, it.id(), "再来一次");
        assertThat(certificates.check(token)).isInstanceOfSatisfying(Checked.Genuine.class, found -> {
            assertThat(found.state()).isEqualTo(CertificateState.REVOKED);
            assertThat(Objects.requireNonNull(found.certificate().revocation()).reason())
                    .isEqualTo("代考");
        });
        assertThat(stage.begin(li, "serving")).isNotNull();
    }

    @Test
    @DisplayName("乡镇和法院看到谁有结业证、谁的快到期，按姓名列出；看不到辖区以外的乡镇")
    void officesSeeWhoHoldsWhat() {
        stage.sit(li, "serving", 0);
        stage.sit(li, "finding", 2);
        var lines = office.inTownship(cast.wei, Cast.TOWNSHIP, TrainingOffice.Show.ALL);
        var line = lines.stream()
                .filter(it -> it.worker().uuid().equals(li.worker()))
                .findFirst()
                .orElseThrow();
        assertThat(line.current()).extracting(Certificate::course).containsExactly("serving");
        assertThat(line.missing()).extracting(Course::key).contains("finding").doesNotContain("serving");
        assertThat(office.inTownship(cast.huang, Cast.TOWNSHIP, TrainingOffice.Show.ENDING))
                .noneMatch(it -> it.worker().uuid().equals(li.worker()));
        turnTo(line.current().getFirst().to());
        assertThat(office.inTownship(cast.huang, Cast.TOWNSHIP, TrainingOffice.Show.ENDING))
                .anyMatch(it -> it.worker().uuid().equals(li.worker()));
        assertThat(office.inTownship(cast.farTownship, Cast.TOWNSHIP, TrainingOffice.Show.ALL))
                .isEmpty();
        assertThat(office.inTownship(cast.elsewhere, Cast.TOWNSHIP, TrainingOffice.Show.ALL))
                .isEmpty();
        assertThatThrownBy(() -> office.inTownship(li, Cast.TOWNSHIP, TrainingOffice.Show.ALL))
                .isInstanceOf(Refusal.class);
    }

    private void turnTo(LocalDate day) {
        clock.turn(Duration.ofDays(Times.today(clock).until(day, java.time.temporal.ChronoUnit.DAYS)));
    }

    private static Certificate changed(Certificate it) {
        return new Certificate(
                it.id(),
                it.number(),
                it.worker(),
                "某",
                it.townshipCode(),
                it.course(),
                it.title(),
                it.issuedOn(),
                it.to(),
                null);
    }
}
