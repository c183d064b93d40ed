package org.gridwrit.training;

import java.util.List;
import java.util.Set;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.TaskKind;
import org.gridwrit.training.Course.Lesson;
import org.gridwrit.training.Course.Question;

/// What somebody of a court has typed for a course of their own.
///
/// @param lessons   as [CourseText] reads them, `questions` too
/// @param passMark  of a hundred
/// @param paper     how many questions a paper has
public record NewOwnCourse(
        String title, Set<TaskKind> kinds, String lessons, String questions, int passMark, int paper, int validMonths) {
    static final int LONGEST_TITLE = 40;
    static final int LONGEST = 40_000;

    public NewOwnCourse {
        title = title.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) throw new Refusal("training.title", LONGEST_TITLE);
        if (lessons.length() > LONGEST || questions.length() > LONGEST)
            throw new Refusal("training.text-long", LONGEST);
        within("passMark", passMark, 60, 100);
        within("paper", paper, CourseText.FEWEST, 50);
        within("validMonths", validMonths, 1, 60);
        kinds = Set.copyOf(kinds);
    }

    /// @throws Refusal that names the line
    Course read(String key, String edition) {
        List<Lesson> read = CourseText.lessons(lessons);
        List<Question> bank = CourseText.questions(questions);
        if (paper > bank.size()) throw new Refusal("training.paper-long", paper, bank.size());
        return new Course(key, edition, kinds, title, title, passMark, paper, validMonths, read, bank);
    }

    private static void within(String field, int value, int least, int most) {
        if (value < least || value > most) throw new Refusal("training.number", field, least, most, value);
    }
}
