package org.gridwrit.task.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.task.Stage.key;
import static org.gridwrit.task.Stage.wanted;

import java.util.List;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.Stage;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskTest;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/// One debtor of several courts is one visit, typed once.
@TaskTest
@Transactional
class CompanionTest {
    @Autowired
    FieldController field;

    @Autowired
    Errands errands;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    final Cast cast = new Cast();

    @Test
    void oneReportAnswersEveryCourtThatAsksTheSame() {
        var same = wanted().to(cast.li);
        var first = scenes.plan(cast.lu, same);
        var second = scenes.plan(
                cast.elsewhere, new Stage.Wanted(key(), key(), same.index(), same.kind(), "桂1402", same.worker()));
        var alike = errands.alike(cast.li, errands.look(cast.li, first));
        assertThat(alike).extracting(Errand::id).containsExactly(second);

        var report = key();
        var form = form(new Companion(alike.getFirst(), key()).key());
        field.report(cast.li, first, report, form, new RedirectAttributesModelMap());
        field.report(cast.li, first, report, form, new RedirectAttributesModelMap());

        assertThat(scenes.count("report", first)).isEqualTo(1);
        assertThat(scenes.count("report", second)).isEqualTo(1);
        assertThat(scenes.stateOf(second)).isEqualTo(State.REPORTED);
    }

    @Test
    void theOtherCourtsTaskIsFoundAmongAnyNumberOfMoreUrgentOnes() {
        var same = wanted().to(cast.li);
        var first = scenes.plan(cast.lu, same);
        var second = scenes.plan(
                cast.elsewhere, new Stage.Wanted(key(), key(), same.index(), same.kind(), "桂1402", same.worker()));
        for (int i = 0; i <= Errands.MOST_OPEN; i++) scenes.plan(cast.lu, wanted().to(cast.li));
        jdbc.sql("update task.task set due_on = due_on + 9 where id in (:ids)")
                .param("ids", List.of(first.uuid(), second.uuid()))
                .update();

        assertThat(errands.open(cast.li)).extracting(Errand::id).doesNotContain(second);
        assertThat(errands.alike(cast.li, errands.look(cast.li, first)))
                .extracting(Errand::id)
                .containsExactly(second);
    }

    @Test
    void whatOneCourtAsksBesidesIsNotAnsweredByTheWay() {
        var wanted = wanted().to(cast.li);
        var person = scenes.plan(cast.lu, wanted);
        scenes.plan(cast.lu, wanted.of(TaskKind.FIND_PROPERTY));
        assertThat(errands.alike(cast.li, errands.look(cast.li, person))).isEmpty();
    }

    @Test
    void aTornKeyIsRefused() {
        assertThatThrownBy(() -> Companion.Key.valueOf("451400-")).isInstanceOf(Refusal.class);
    }

    private static ReportForm form(String also) {
        return new ReportForm(Outcome.FOUND, "在家，本人接谈", null, null, null, null, null, List.of(also), null);
    }
}
