package org.gridwrit.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.division.Divisions;
import org.gridwrit.shared.Refusal;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
class CourtsTest {
    static final Actor LU = new Actor(new UUID(7, 2), "陆书记员", Role.LIAISON, "451400", new Scope.OfCourt("桂1481"));

    @Autowired
    Courts courts;

    @Autowired
    Divisions divisions;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @Test
    void everyCourtStandsInADivisionAndUnderItsParent() {
        assertThat(courts.all()).hasSize(130).allSatisfy(it -> {
            assertThat(divisions.exists(it.divisionCode())).as(it.code()).isTrue();
            assertThat(it.cityCode()).matches("45[0-9]{2}00");
            if (it.parent() == null) assertThat(it.level()).isEqualTo(Court.Level.HIGH);
            else {
                assertThat(courts.exists(it.parent())).isTrue();
                assertThat(it.code()).startsWith(it.parent());
            }
        });
        assertThat(jdbc.sql("select count(*) from court.court")
                        .query(Integer.class)
                        .single())
                .isEqualTo(130);
    }

    @Test
    void whatNobodyConfirmedIsMarkedDoubtful() {
        assertThat(courts.all().stream().filter(Court::doubtful).map(Court::code))
                .containsExactly("桂0406", "桂0903", "桂1103", "桂7101", "桂7102");
    }

    @Test
    void aCodeNoCourtHasIsRefused() {
        assertThatThrownBy(() -> courts.named("桂9999"))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo("court.unknown"));
    }

    @Test
    void aCourtThatSaidNothingHasItsLiaisonConfirm() {
        assertThat(courts.policy("桂1423")).isEqualTo(new DispatchPolicy(false, 15));
    }

    @Test
    void aChangedPolicyIsKeptAndAudited() {
        courts.setPolicy(LU, "桂1481", new DispatchPolicy(true, 10));
        courts.setPolicy(LU, "桂1481", new DispatchPolicy(true, 20));

        assertThat(courts.policy("桂1481")).isEqualTo(new DispatchPolicy(true, 20));
        assertThat(jdbc.sql("select count(*) from audit.entry where action = 'court.policy' and subject_id = :court")
                        .param("court", Courts.subject("桂1481"))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void nobodyDecidesForAnotherCourt() {
        assertThatThrownBy(() -> courts.setPolicy(LU, "桂1402", new DispatchPolicy(true, 10)))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo("access.court"));
        assertThatThrownBy(() -> courts.setPolicy(LU, "桂14", new DispatchPolicy(true, 10)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aTaskHasBetweenOneDayAndHalfAYear() {
        assertThatThrownBy(() -> new DispatchPolicy(true, 0)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new DispatchPolicy(true, 181)).isInstanceOf(Refusal.class);
    }
}
