package org.gridwrit.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.gridwrit.task.TaskKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("退回的理由对应哪门课程")
class FittingTest {
    private final Courses courses = new Courses();

    @ParameterizedTest(name = "{0}，{1} → {2}")
    @CsvSource({
        "SERVE, 回证日期没有填, serving",
        "WITNESS, 没有写谁在场, witnessing",
        "FIND_PERSON, 请写明时间, finding",
        "FIND_PROPERTY, 请写明面积, property",
        "PERSUADE, 不要承诺结果, persuading",
        "FIND_PERSON, 不应把欠款告诉邻居, personal-data",
        "SERVE, 照片拍到了身份证, personal-data",
        "PERSUADE, 与当事人发生争吵, limits",
        "PUBLICIZE, 收了钱, limits",
        "FIND_PERSON, 告诉我们何时在家, finding"
    })
    void theReasonSpeaksBeforeTheKind(TaskKind kind, String reason, String course) {
        assertThat(Fitting.course(kind, reason, courses.all()).orElseThrow().key())
                .isEqualTo(course);
    }

    @ParameterizedTest
    @CsvSource({"PUBLICIZE, 请附照片"})
    @DisplayName("没有课程的事项不建议")
    void whereNothingFitsNothingIsProposed(TaskKind kind, String reason) {
        assertThat(Fitting.course(kind, reason, courses.all())).isEmpty();
    }
}
