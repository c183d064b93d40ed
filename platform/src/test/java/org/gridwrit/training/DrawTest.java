package org.gridwrit.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.gridwrit.task.TaskKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("课程、组卷、评分和补考")
class DrawTest {
    private final Courses courses = new Courses();

    @Test
    @DisplayName("随系统附带至少六门课程、六十道题；送达和见证各有一门")
    void theProgramComesWithCourses() {
        assertThat(courses.all()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(courses.all().stream().mapToInt(it -> it.questions().size()).sum())
                .isGreaterThanOrEqualTo(60);
        for (var kind : List.of(TaskKind.SERVE, TaskKind.WITNESS, TaskKind.FIND_PERSON, TaskKind.FIND_PROPERTY)) {
            assertThat(courses.all()).as(kind.name()).anyMatch(it -> it.kinds().contains(kind));
        }
    }

    @Test
    @DisplayName("同一个种子出同一份试卷；每份试卷的题都不重复")
    void theSameSeedMakesTheSamePaper() {
        for (var course : courses.all()) {
            assertThat(Draw.paper(course, 7)).isEqualTo(Draw.paper(course, 7)).isNotEqualTo(Draw.paper(course, 8));
            var asked = new HashSet<String>();
            for (var it : Draw.paper(course, 7)) {
                assertThat(asked.add(it.question().ask())).isTrue();
                assertThat(it.options())
                        .containsExactlyInAnyOrderElementsOf(it.question().options());
            }
            assertThat(asked).hasSize(course.paper());
        }
    }

    @Test
    @DisplayName("正确答案落在各个位置的机会相近：不能靠“第二项最多”猜对")
    void theRightAnswerMayStandAnywhere() {
        var places = new HashMap<Integer, Integer>();
        LongStream.range(0, 500)
                .forEach(seed -> Draw.paper(courses.named("serving"), seed).stream()
                        .filter(it -> !it.question().many() && it.shown().size() == 4)
                        .forEach(it -> places.merge(it.right().iterator().next(), 1, Integer::sum)));
        double all = places.values().stream().mapToInt(it -> it).sum();
        assertThat(places).hasSize(4);
        assertThat(places.values()).allSatisfy(it -> assertThat(it / all).isBetween(0.2, 0.3));
    }

    @Test
    @DisplayName("多选题全部选对才算对；没有答、多答的不收")
    void severalRightAnswersAreRightTogether() {
        var paper = Draw.paper(courses.named("serving"), 3);
        var right = new Answers(paper.stream().map(Draw.Drawn::right).toList());
        assertThat(right.right(paper)).isEqualTo(paper.size());
        assertThat(Answers.read(right.kept())).isEqualTo(right);
        assertThat(right.firstUnfit(paper)).isZero();
        var none = new Answers(paper.stream().map(_ -> Set.<Integer>of()).toList());
        assertThat(none.firstUnfit(paper)).isEqualTo(1);
        assertThat(none.right(paper)).isZero();
        var outside = new Answers(paper.stream().map(_ -> Set.of(9)).toList());
        assertThat(outside.firstUnfit(paper)).isEqualTo(1);
        var all = new Answers(paper.stream().map(_ -> Set.of(0, 1)).toList());
        assertThat(all.firstUnfit(paper)).isPositive();
    }

    @Test
    @DisplayName("第一次没有合格，一小时后再考；以后每次隔一天")
    void thereIsTimeToRead() {
        var noon = Instant.parse("2026-11-23T04:00:00Z");
        assertThat(Retake.from(List.of())).isBefore(noon);
        assertThat(Retake.from(List.of(noon))).isEqualTo(noon.plus(Duration.ofHours(1)));
        assertThat(Retake.from(List.of(noon, noon.plusSeconds(3700))))
                .isEqualTo(noon.plusSeconds(3700).plus(Duration.ofHours(24)));
    }
}
