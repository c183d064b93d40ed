package org.gridwrit.training;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Times;
import org.gridwrit.task.TaskKind;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Courses for a phone, to read and to practise where there is no signal. Examinations are not among it: they are drawn
/// and graded here.
@RestController
class FieldTrainingApi {
    private final Catalogue courses;
    private final Certificates certificates;
    private final Refreshers refreshers;
    private final Clock clock;

    FieldTrainingApi(Catalogue courses, Certificates certificates, Refreshers refreshers, Clock clock) {
        this.courses = courses;
        this.certificates = certificates;
        this.refreshers = refreshers;
        this.clock = clock;
    }

    record PhoneLesson(String title, List<String> paragraphs) {}

    /// @param right places of the right options, from 0, to practise with
    record PhoneQuestion(String ask, List<String> options, Set<Integer> right, String why) {}

    record PhoneCourse(
            String key,
            String title,
            String english,
            Set<TaskKind> kinds,
            List<PhoneLesson> lessons,
            List<PhoneQuestion> questions) {
        static PhoneCourse of(Course it) {
            return new PhoneCourse(
                    it.key(),
                    it.title(),
                    it.english(),
                    it.kinds(),
                    it.lessons().stream()
                            .map(l -> new PhoneLesson(l.title(), l.paragraphs()))
                            .toList(),
                    it.questions().stream()
                            .map(q -> new PhoneQuestion(q.ask(), q.options(), q.right(), q.why()))
                            .toList());
        }
    }

    /// @param to last day of one's certificate of the course
    record HeldCourse(String course, LocalDate to) {}

    /// @param again keys of courses worth another look
    record PhoneTraining(List<PhoneCourse> courses, List<HeldCourse> held, List<String> again) {}

    @Operation(summary = "我的培训 · Courses to read and practise on a phone, and what one holds of them")
    @GetMapping("/api/v1/field/training")
    PhoneTraining training(Actor actor) {
        var today = Times.today(clock);
        return new PhoneTraining(
                courses.all(actor).stream().map(PhoneCourse::of).toList(),
                certificates.own(actor).stream()
                        .filter(it -> it.on(today).counts())
                        .map(it -> new HeldCourse(it.course(), it.to()))
                        .toList(),
                refreshers.open(actor).stream().map(Refresher::course).toList());
    }
}
