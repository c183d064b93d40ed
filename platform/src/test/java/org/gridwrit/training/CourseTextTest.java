package org.gridwrit.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gridwrit.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("自编课程的文字")
class CourseTextTest {
    static final String LESSONS = "## 边贸市场怎样找人\n先问市场管理处。\n\n再问摊主。\n## 语言\n不会壮语的，请村干部一起去。";
    static final String QUESTIONS =
            IntStream.rangeClosed(1, 6).mapToObj("""
                    问 第%d问
                    √ 对的
                    × 错的
                    × 也错
                    解 因为对
                    """::formatted).collect(Collectors.joining("\n"));

    @Test
    @DisplayName("“## ”开头的是课的标题，其余是正文，空行不计")
    void lessonsStandUnderHeadings() {
        assertThat(CourseText.lessons(LESSONS)).extracting(Course.Lesson::title).containsExactly("边贸市场怎样找人", "语言");
        assertThat(CourseText.lessons(LESSONS).getFirst().paragraphs()).containsExactly("先问市场管理处。", "再问摊主。");
        refused(() -> CourseText.lessons("没有标题"), "training.text-heading", 1);
        refused(() -> CourseText.lessons("## 一\n## 二\n有"), "training.text-empty", "一");
        refused(() -> CourseText.lessons(" "), "training.text-lessons", 20);
    }

    @Test
    @DisplayName("问、√、×、解各占一行；两个√就是多选；标点和符号可以随手")
    void questionsAreTypedLineByLine() {
        var all = CourseText.questions(QUESTIONS.replace("× 也错", "✓：也对"));
        assertThat(all).hasSize(6);
        assertThat(all.getFirst().many()).isTrue();
        assertThat(all.getFirst().right()).isEqualTo(Set.of(0, 2));
        assertThat(CourseText.questions(QUESTIONS).getFirst().many()).isFalse();
    }

    @Test
    @DisplayName("不公平的题说明在第几行：没有对的、全是对的、少于三项、两项相同、没有解释、重复提问")
    void whatCannotBeAskedFairlyIsNamedByItsLine() {
        refused(() -> CourseText.questions(QUESTIONS.replace("√", "×")), "training.text-question", 1);
        refused(() -> CourseText.questions(QUESTIONS.replace("×", "√")), "training.text-question", 1);
        refused(() -> CourseText.questions(QUESTIONS.replace("× 也错\n", "")), "training.text-question", 1);
        refused(() -> CourseText.questions(QUESTIONS.replace("也错", "错的")), "training.text-question", 1);
        refused(() -> CourseText.questions(QUESTIONS.replace("解 因为对\n", "")), "training.text-question", 1);
        refused(() -> CourseText.questions(QUESTIONS.replace("第2问", "第1问")), "training.text-twice", 7);
        refused(() -> CourseText.questions("答 什么"), "training.text-line", 1);
        refused(() -> CourseText.questions("√ 没有题"), "training.text-line", 1);
        refused(
                () -> CourseText.questions(QUESTIONS.substring(0, QUESTIONS.indexOf("问 第3问"))),
                "training.text-number",
                5);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work, String code, Object first) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, it -> {
            assertThat(it.code()).isEqualTo(code);
            assertThat(it.args()[0]).isEqualTo(first);
        });
    }
}
