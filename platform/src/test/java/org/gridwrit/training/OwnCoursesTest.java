package org.gridwrit.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Cast;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.TurnedClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@TaskTest
@Transactional
@DisplayName("自编课程")
class OwnCoursesTest {
    @Autowired
    OwnCourses courses;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Certificates certificates;

    @Autowired
    TrainingStage stage;

    @Autowired
    MockMvc mvc;

    @Autowired
    TurnedClock clock;

    final Cast cast = new Cast();
    final UUID course = UUID.randomUUID();

    @BeforeEach
    void noon() {
        clock.reset();
    }

    @Test
    @DisplayName("法院写课程，院领导批准以后全市网格员能学能考；批准以前看不到；别的市看不到")
    void whatIsApprovedIsLearned() {
        var li = stage.worker("李");
        var id = courses.ask(cast.wei, course, text("边贸市场怎样找人"), List.of(png()));
        var key = courses.versions(cast.wei, id).getFirst().key();
        assertThat(catalogue.all(cast.li)).noneMatch(it -> it.key().equals(key));
        assertThatThrownBy(() -> stage.begin(li, key)).hasMessage("training.course-unknown");
        courses.approve(cast.president, id, 1);
        assertThat(catalogue.all(cast.li)).anyMatch(it -> it.key().equals(key));
        assertThat(catalogue.all(cast.pan)).noneMatch(it -> it.key().equals(key));
        assertThat(stage.sit(li, key, 0).passed()).isTrue();
        assertThat(certificates.own(li).getFirst().title()).isEqualTo("边贸市场怎样找人");
        assertThat(courses.picture(li, catalogue.own(cast.li, key).pictures().getFirst()))
                .isNotEmpty();
    }

    @Test
    @DisplayName("改版要再批准：批准前用原来的，批准后开着的旧试卷作废；没有换图的保留原图")
    void aNextVersionTakesThePlaceOfTheOneBefore() {
        var li = stage.worker("李");
        var id = courses.ask(cast.wei, course, text("第一版"), List.of(png()));
        assertThatThrownBy(() -> courses.ask(cast.lu, course, text("再送"), List.of()))
                .hasMessage("training.asked-already");
        courses.approve(cast.president, id, 1);
        var key = courses.versions(cast.wei, id).getFirst().key();
        var paper = stage.begin(li, key);
        var answers = stage.answers(li, paper, 0);
        courses.ask(cast.lu, course, text("第二版"), List.of());
        assertThat(catalogue.named(cast.li, key).title()).isEqualTo("第一版");
        courses.approve(cast.president, id, 2);
        assertThat(catalogue.named(cast.li, key).title()).isEqualTo("第二版");
        assertThat(catalogue.own(cast.li, key).pictures()).hasSize(1);
        assertThatThrownBy(() -> stage.handIn(li, paper, answers)).hasMessage("training.course-changed");
        assertThat(courses.versions(cast.wei, id))
                .extracting(OwnCourse::state)
                .containsExactly(OwnCourseState.APPROVED, OwnCourseState.RETIRED);
        courses.retire(cast.lu, id);
        assertThatThrownBy(() -> stage.begin(li, key)).hasMessage("training.course-unknown");
    }

    @Test
    @DisplayName("送批的人自己不能批准；不批准要写理由；别的法院改不了、批不了")
    void anotherPersonDecides() {
        var id = courses.ask(cast.wei, course, text("一"), List.of());
        var same = new Actor(cast.wei.account(), "韦", Role.PRESIDENT, Cast.CHONGZUO, new Scope.OfCourt(Cast.PINGXIANG));
        assertThatThrownBy(() -> courses.approve(same, id, 1)).hasMessage("training.same-person");
        assertThatThrownBy(() -> courses.approve(cast.lu, id, 1)).hasMessage("access.role");
        assertThatThrownBy(() -> courses.approve(cast.above, id, 1)).hasMessage("training.course-unknown");
        assertThatThrownBy(() -> courses.ask(cast.elsewhere, course, text("二"), List.of()))
                .hasMessage("training.course-unknown");
        assertThatThrownBy(() -> courses.decline(cast.president, id, 1, " ")).hasMessage("training.reason-missing");
        courses.decline(cast.president, id, 1, "缺条文");
        assertThatThrownBy(() -> courses.approve(cast.president, id, 1)).hasMessage("training.decided");
        assertThatThrownBy(() -> courses.ask(cast.wei, course, text("二"), List.of(new byte[] {1, 2})))
                .hasMessage("training.picture");
    }

    @Test
    @DisplayName("自编课程的页面：写、看、改、批")
    void thePages() throws Exception {
        mvc.perform(as(cast.wei, get("/console/training/courses")))
                .andExpect(content().string(allOf(containsString("送批"), not(containsString("??")))));
        mvc.perform(as(cast.wei, post("/console/training/courses"))
                .param("course", course.toString())
                .param("title", "边贸市场怎样找人")
                .param("kinds", "FIND_PERSON")
                .param("lessons", CourseTextTest.LESSONS)
                .param("questions", CourseTextTest.QUESTIONS)
                .param("passMark", "80")
                .param("paper", "5")
                .param("validMonths", "24"));
        var id = new Id(Cast.CHONGZUO, course);
        mvc.perform(as(cast.president, get("/console/training/courses/{id}", id)))
                .andExpect(content()
                        .string(allOf(
                                containsString("先问市场管理处"), containsString("/approval"), not(containsString("??")))));
        courses.approve(cast.president, id, 1);
        mvc.perform(as(stage.worker("李"), get("/field/training")))
                .andExpect(content().string(containsString("边贸市场怎样找人")));
    }

    private static NewOwnCourse text(String title) {
        return new NewOwnCourse(
                title, Set.of(TaskKind.FIND_PERSON), CourseTextTest.LESSONS, CourseTextTest.QUESTIONS, 80, 5, 24);
    }

    private static byte[] png() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
