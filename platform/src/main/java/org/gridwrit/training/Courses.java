package org.gridwrit.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.TaskKind;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The courses the program comes with. Read once; a course with a fault in it keeps the program from starting.
@Component
public class Courses {
    private static final List<String> KEYS =
            List.of("limits", "personal-data", "finding", "property", "serving", "witnessing", "persuading");

    private final List<Course> all;

    Courses() {
        all = KEYS.stream().map(Courses::read).toList();
    }

    /// In the order in which they are best read: what every worker has to know first.
    public List<Course> all() {
        return all;
    }

    /// Those that prepare for a kind of help.
    public List<Course> preparing(TaskKind kind) {
        return all.stream().filter(it -> it.kinds().contains(kind)).toList();
    }

    /// @throws Refusal `training.course-unknown`
    public Course named(String key) {
        return all.stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal("training.course-unknown"));
    }

    private static Course read(String key) {
        try {
            return CourseFile.read(
                    key,
                    new ClassPathResource("org/gridwrit/training/courses/" + key + ".yaml")
                            .getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
