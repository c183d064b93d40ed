package org.gridwrit.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gridwrit.task.TaskKind;
import org.gridwrit.training.Course.Lesson;
import org.gridwrit.training.Course.Question;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// Reads one course from its text and takes nothing that could not be asked fairly. What is wrong is said with its
/// place
/// and what would be right.
final class CourseFile {
    private static final Set<String> FIELDS =
            Set.of("key", "kinds", "title", "passMark", "paper", "validMonths", "lessons", "questions");
    private static final int FEWEST_OPTIONS = 3;
    private static final int MOST_OPTIONS = 6;

    private final String key;

    private CourseFile(String key) {
        this.key = key;
    }

    /// @throws IllegalArgumentException naming the course, the question, and what would be right
    static Course read(String key, String text) {
        return new CourseFile(key).course(text);
    }

    private Course course(String text) {
        var all = map("", new Yaml(new SafeConstructor(new LoaderOptions())).load(text), FIELDS);
        if (!key.equals(text("key", all.get("key")))) throw wrong("key", "must be " + key + ", as its file is called");
        var title = map("title", all.get("title"), Set.of("zh", "en"));
        var lessons = list("lessons", all.get("lessons")).stream()
                .map(it -> map("lessons", it, Set.of("title", "text")))
                .map(it -> new Lesson(text("lessons.title", it.get("title")), text("lessons.text", it.get("text"))))
                .toList();
        var questions = questions(list("questions", all.get("questions")));
        int paper = number("paper", all.get("paper"), 5, 50);
        if (paper > questions.size()) {
            throw wrong("paper", "asks %d questions, and there are %d".formatted(paper, questions.size()));
        }
        return new Course(
                key,
                edition(text),
                kinds(list("kinds", all.get("kinds"))),
                text("title.zh", title.get("zh")),
                text("title.en", title.get("en")),
                number("passMark", all.get("passMark"), 60, 100),
                paper,
                number("validMonths", all.get("validMonths"), 1, 60),
                lessons,
                questions);
    }

    private Set<TaskKind> kinds(List<?> names) {
        try {
            return names.stream()
                    .map(it -> TaskKind.valueOf(text("kinds", it)))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IllegalArgumentException e) {
            throw wrong("kinds", names + " must be kinds of tasks such as SERVE");
        }
    }

    private List<Question> questions(List<?> rows) {
        var all = new ArrayList<Question>();
        var asked = new HashSet<String>();
        for (var row : rows) {
            var at = "question " + (all.size() + 1);
            var question = question(at, row);
            if (!asked.add(question.ask())) throw wrong(at, "asks what another one asks");
            all.add(question);
        }
        return List.copyOf(all);
    }

    private Question question(String at, Object row) {
        var it = map(at, row, Set.of("ask", "options", "right", "many", "why"));
        var options = list(at, it.get("options")).stream()
                .map(o -> text(at, o).strip())
                .toList();
        if (options.size() < FEWEST_OPTIONS || options.size() > MOST_OPTIONS) {
            throw wrong(at, "has %d options; 3 to 6 would be right".formatted(options.size()));
        }
        if (Set.copyOf(options).size() < options.size()) throw wrong(at, "has two options that say the same");
        boolean many = Boolean.TRUE.equals(it.get("many"));
        var right = new TreeSet<Integer>();
        for (var one : list(at, it.get("right"))) {
            if (!right.add(number(at, one, 0, options.size() - 1))) throw wrong(at, "names a right option twice");
        }
        if (many ? right.size() < 2 : right.size() != 1) {
            throw wrong(at, many ? "is of many and needs two right options" : "needs exactly one right option");
        }
        return new Question(text(at, it.get("ask")), options, many, Set.copyOf(right), text(at, it.get("why")));
    }

    private Map<?, ?> map(String at, @Nullable Object value, Set<String> fields) {
        if (!(value instanceof Map<?, ?> map)) throw wrong(at, "must have fields");
        for (var it : map.keySet()) {
            if (!(it instanceof String name) || !fields.contains(name)) {
                throw wrong(at, "has a field " + it + "; there are " + new TreeSet<>(fields));
            }
        }
        return map;
    }

    private List<?> list(String at, @Nullable Object value) {
        if (value instanceof List<?> list) return list;
        throw wrong(at, "must be a list");
    }

    private String text(String at, @Nullable Object value) {
        if (value instanceof String text && !text.isBlank()) return text.strip();
        throw wrong(at, "must be a text, not " + value);
    }

    private int number(String at, @Nullable Object value, int least, int most) {
        if (value instanceof Integer number && number >= least && number <= most) return number;
        throw wrong(at, "must be a number from %d to %d, not %s".formatted(least, most, value));
    }

    private IllegalArgumentException wrong(String at, String what) {
        return new IllegalArgumentException("Course %s, %s %s".formatted(key, at, what));
    }

    private static String edition(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
