package org.gridwrit.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gridwrit.shared.Fen;

/// 经过 The courses of what happened in one case, each in its order.
///
/// @param home the village of the first help in the case, where all of it counts; before there was any, each step says
record Steps(Collection<Happening> happenings, Optional<String> home) {
    /// The steps of one subject, the latest last.
    record Course(UUID subject, List<Happening.Step> steps, Optional<String> home) {
        Happening.Step now() {
            return steps.getLast();
        }

        String place() {
            return home.orElse(now().place());
        }

        Fact fact(Measure measure, LocalDate day, Fen amount) {
            return fact(measure, day, amount, "");
        }

        Fact fact(Measure measure, LocalDate day, Fen amount, String kind) {
            return new Fact(measure, subject, day, place(), amount, kind, null);
        }

        /// When it came to be so without a break; nothing when it is not so now.
        Optional<Happening.Step> since(Predicate<Happening.Step> so) {
            int begin = steps.size();
            while (begin > 0 && so.test(steps.get(begin - 1))) begin--;
            return begin == steps.size() ? Optional.empty() : Optional.of(steps.get(begin));
        }

        Course only(Predicate<Happening.Step> which) {
            return new Course(subject, steps.stream().filter(which).toList(), home);
        }
    }

    List<Course> of(Matter matter) {
        var order = Comparator.comparing(Happening.Step::at).thenComparing(Happening.Step::id);
        return happenings.stream()
                .filter(Happening.Step.class::isInstance)
                .map(Happening.Step.class::cast)
                .filter(it -> it.matter() == matter)
                .sorted(order)
                .collect(Collectors.groupingBy(Happening.Step::subject))
                .entrySet()
                .stream()
                .map(it -> new Course(it.getKey(), it.getValue(), home))
                .toList();
    }
}
