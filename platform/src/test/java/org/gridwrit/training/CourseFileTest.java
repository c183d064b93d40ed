package org.gridwrit.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gridwrit.task.TaskKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("课程文件")
class CourseFileTest {
    private static final String QUESTION = """
              - ask: 第%d问
                options: [甲, 乙, 丙]
                right: [1]
                why: 因为乙
            """;

    private final String good =
            """
            key: trial
            kinds: [SERVE]
            title: {zh: 试, en: Trial}
            passMark: 80
            paper: 5
            validMonths: 12
            lessons:
              - title: 一
                text: 读
            questions:
            """ + IntStream.rangeClosed(1, 5).mapToObj(QUESTION::formatted).collect(Collectors.joining());

    @Test
    @DisplayName("完整的课程可以读入；合格题数按百分比向上取整")
    void aWholeCourseIsRead() {
        var course = CourseFile.read("trial", good);
        assertThat(course.kinds()).containsExactly(TaskKind.SERVE);
        assertThat(course.questions()).hasSize(5);
        assertThat(course.needed()).isEqualTo(4);
        assertThat(CourseFile.read("trial", good.replace("passMark: 80", "passMark: 81"))
                        .needed())
                .isEqualTo(5);
    }

    @Test
    @DisplayName("改一个字就是另一个版本")
    void anotherWordIsAnotherEdition() {
        assertThat(CourseFile.read("trial", good).edition())
                .isEqualTo(CourseFile.read("trial", good).edition())
                .isNotEqualTo(
                        CourseFile.read("trial", good.replace("因为乙", "只有乙")).edition());
    }

    @Test
    @DisplayName("问得不公平的题不收，并说明哪一题、应当怎样")
    void whatCannotBeAskedFairlyIsNamed() {
        refused(good.replaceFirst("甲, 乙, 丙", "甲, 甲, 丙"), "question 1 has two options that say the same");
        refused(good.replaceFirst("甲, 乙, 丙", "甲, 乙"), "question 1 has 2 options");
        refused(good.replaceFirst("right: \\[1]", "right: [3]"), "question 1 must be a number from 0 to 2");
        refused(good.replaceFirst("right: \\[1]", "right: []"), "needs exactly one right option");
        refused(good.replaceFirst("right: \\[1]", "right: [0, 1]"), "needs exactly one right option");
        refused(good.replaceFirst("right: \\[1]", "right: [1]\n    many: true"), "needs two right options");
        refused(good.replace("第2问", "第1问"), "question 2 asks what another one asks");
        refused(good.replaceFirst("why: 因为乙", "why: ''"), "must be a text");
        refused(good.replaceFirst("why: 因为乙", "reason: 因为乙"), "has a field reason");
    }

    @Test
    @DisplayName("题库少于一份试卷、合格线过低、任务种类不存在、键与文件名不同的不收")
    void whatTheHeadMustSay() {
        refused(good.replace("paper: 5", "paper: 6"), "asks 6 questions, and there are 5");
        refused(good.replace("passMark: 80", "passMark: 59"), "must be a number from 60 to 100");
        refused(good.replace("[SERVE]", "[COMPEL]"), "must be kinds of tasks");
        refused(good.replace("key: trial", "key: other"), "must be trial");
        assertThat(CourseFile.read("trial", good.replace("passMark: 80", "passMark: 60"))
                        .needed())
                .isEqualTo(3);
    }

    private static void refused(String text, String why) {
        assertThatThrownBy(() -> CourseFile.read("trial", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Course trial")
                .hasMessageContaining(why);
    }
}
