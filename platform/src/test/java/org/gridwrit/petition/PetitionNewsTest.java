package org.gridwrit.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.petition.Petitioners.OFFICE;
import static org.gridwrit.petition.Petitioners.told;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Clock;
import java.time.LocalDate;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.operation.Filed;
import org.gridwrit.petition.PetitionMoved.What;
import org.gridwrit.petition.law.PetitionOutcome;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
@RecordApplicationEvents
@DisplayName("信访的动态和案件经过")
class PetitionNewsTest {
    @Autowired
    Petitions petitions;

    @Autowired
    Visits visits;

    @Autowired
    Outcomes outcomes;

    @Autowired
    DuePromises due;

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
    ApplicationEvents events;

    final Cast cast = new Cast();
    Id casefile;
    Id petition;
    LocalDate today;

    @BeforeEach
    void register() {
        casefile = Filed.against("覃欠薪", cases, cast);
        var number = cases.named(cast.wei.scope(), casefile).number();
        petition = petitions.register(OFFICE, keys.next(), told(number, "韦某，13800001111", 6), new SameMatter.Another());
        today = Times.today(clock);
    }

    @Test
    @DisplayName("承诺将到期说一次，逾期再说一次")
    void aPromiseIsToldTwice() {
        visits.promise(
                cast.wei,
                petition,
                keys.next(),
                new NewPromise("先发工资", "韦法官", Promise.Side.COURT, today.minusDays(5), today.plusDays(3)));
        visits.promise(
                cast.wei,
                petition,
                keys.next(),
                new NewPromise("公布名册", "韦法官", Promise.Side.COURT, today.minusDays(5), today.minusDays(1)));
        tell();
        tell();
        assertThat(said(What.PROMISE_SOON)).isEqualTo(1);
        assertThat(said(What.PROMISE_OVERDUE)).isEqualTo(1);
    }

    @Test
    @DisplayName("来访、办结写进案件经过")
    void theCaseTellsOfIt() throws Exception {
        outcomes.end(OFFICE, petition, keys.next(), PetitionOutcome.WITHDRAWN, "自愿撤回");
        assertThat(said(What.CAME)).isEqualTo(1);
        assertThat(said(What.SETTLED)).isEqualTo(1);
        mvc.perform(as(cast.wei, get("/console/cases/{id}/timeline?part=PETITION", casefile)))
                .andExpect(content()
                        .string(allOf(containsString("有人信访"), containsString("信访办结"), containsString("自愿撤回"))));
    }

    private void tell() {
        walls.within(Wall.throughCourts("petitions", Cast.CHONGZUO), () -> due.tell(Cast.CHONGZUO));
    }

    private long said(What what) {
        return events.stream(PetitionMoved.class)
                .filter(it -> it.what() == what && it.petition().equals(petition))
                .count();
    }
}
