package org.gridwrit.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gridwrit.training.Course.Question;

/// 组卷 Which questions a paper has and in which order its options stand. The seed is kept with the paper: the same seed
/// and edition make the same paper again, and nobody can tell from one paper where the right answer stands in the next.
final class Draw {
    private Draw() {}

    /// One question as it stands on a paper.
    ///
    /// @param shown for each place on the paper the option of the course that stands there
    record Drawn(Question question, List<Integer> shown) {
        public List<String> options() {
            return shown.stream().map(question.options()::get).toList();
        }

        /// The right places on the paper.
        public Set<Integer> right() {
            var places = new TreeSet<Integer>();
            for (int place = 0; place < shown.size(); place++) {
                if (question.right().contains(shown.get(place))) places.add(place);
            }
            return places;
        }
    }

    static List<Drawn> paper(Course course, long seed) {
        var chance = new Random(seed);
        var questions = new ArrayList<>(course.questions());
        Collections.shuffle(questions, chance);
        return questions.subList(0, course.paper()).stream()
                .map(it -> {
                    var order = new ArrayList<>(
                            IntStream.range(0, it.options().size()).boxed().toList());
                    Collections.shuffle(order, chance);
                    return new Drawn(it, List.copyOf(order));
                })
                .toList();
    }
}
