package org.gridwrit.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gridwrit.shared.Refusal;
import org.gridwrit.training.Course.Lesson;
import org.gridwrit.training.Course.Question;

/// 课程文字 How people type a course: lessons under headings that begin with `## `, questions as
///
/// ```
/// 问 拒收时应当怎样？
/// √ 请有资格的人到场
/// × 替他签
/// × 塞进门缝
/// 解 民事诉讼法第八十九条
/// ```
///
/// What is wrong is said with its line and what would be right.
final class CourseText {
    static final int FEWEST = 5;
    private static final int MOST = 100;
    private static final int MOST_LESSONS = 20;

    private CourseText() {}

    /// @throws Refusal `training.text-heading`, `training.text-lessons`
    static List<Lesson> lessons(String typed) {
        var all = new ArrayList<Lesson>();
        var title = "";
        var text = new StringBuilder();
        int number = 0;
        for (var line : typed.strip().split("\\R", -1)) {
            number++;
            var said = line.strip();
            if (said.startsWith("## ")) {
                if (!title.isEmpty()) all.add(lesson(title, text, number));
                title = said.substring(3).strip();
                text.setLength(0);
            } else if (!said.isEmpty()) {
                if (title.isEmpty()) throw new Refusal("training.text-heading", number);
                text.append(said).append('\n');
            }
        }
        if (!title.isEmpty()) all.add(lesson(title, text, number + 1));
        if (all.isEmpty() || all.size() > MOST_LESSONS) throw new Refusal("training.text-lessons", MOST_LESSONS);
        return List.copyOf(all);
    }

    private static Lesson lesson(String title, StringBuilder text, int line) {
        if (text.isEmpty()) throw new Refusal("training.text-empty", title, line);
        return new Lesson(title, text.toString().strip());
    }

    /// @throws Refusal `training.text-line`, `training.text-question`, `training.text-number`
    static List<Question> questions(String typed) {
        var all = new ArrayList<Question>();
        var asked = new HashSet<String>();
        Draft draft = null;
        int number = 0;
        for (var line : typed.split("\\R", -1)) {
            number++;
            var said = line.strip();
            if (said.isEmpty()) continue;
            var mark = said.substring(0, 1);
            var words = said.substring(1).replaceFirst("^[:：.、\\s]+", "").strip();
            if (words.isEmpty()) throw new Refusal("training.text-line", number);
            switch (mark) {
                case "问" -> {
                    if (draft != null) all.add(draft.question());
                    if (!asked.add(words)) throw new Refusal("training.text-twice", number);
                    draft = new Draft(number, words);
                }
                case "√", "✓", "×", "✗", "解" -> {
                    if (draft == null) throw new Refusal("training.text-line", number);
                    draft.add(mark, words);
                }
                default -> throw new Refusal("training.text-line", number);
            }
        }
        if (draft != null) all.add(draft.question());
        if (all.size() < FEWEST || all.size() > MOST)
            throw new Refusal("training.text-number", FEWEST, MOST, all.size());
        return List.copyOf(all);
    }

    /// A question while its lines are read.
    private static final class Draft {
        private final int line;
        private final String ask;
        private final List<String> options = new ArrayList<>();
        private final Set<Integer> right = new TreeSet<>();
        private String why = "";

        Draft(int line, String ask) {
            this.line = line;
            this.ask = ask;
        }

        void add(String mark, String words) {
            if (mark.equals("解")) {
                why = why.isEmpty() ? words : why + words;
                return;
            }
            if (mark.equals("√") || mark.equals("✓")) right.add(options.size());
            options.add(words);
        }

        Question question() {
            boolean fair = options.size() >= 3
                    && options.size() <= 6
                    && Set.copyOf(options).size() == options.size()
                    && !right.isEmpty()
                    && right.size() < options.size()
                    && !why.isEmpty();
            if (!fair) throw new Refusal("training.text-question", line, ask);
            return new Question(ask, List.copyOf(options), right.size() > 1, Set.copyOf(right), why);
        }
    }
}
