package org.gridwrit.address;

import java.time.Clock;
import java.util.function.UnaryOperator;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.address.LearnedName.State;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes lessons down and weighs them anew, in the caller's transaction and one at a time in each city.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Teaching {
    static final byte[] NO_ADDRESS = {};
    /// A name is weighed by all that was said of it, also by people of other places.
    private static final Wall WALL = Wall.ofProgram("teaching");

    private final LearnedNameStore names;
    private final LessonStore lessons;
    private final EditionStore editions;
    private final Walls walls;
    private final Keys keys;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Teaching(
            LearnedNameStore names,
            LessonStore lessons,
            EditionStore editions,
            Walls walls,
            Keys keys,
            Clock clock,
            ApplicationEventPublisher events) {
        this.names = names;
        this.lessons = lessons;
        this.editions = editions;
        this.walls = walls;
        this.keys = keys;
        this.clock = clock;
        this.events = events;
    }

    /// The name's key, whether or not this was news.
    Id teach(Saying saying, Lesson.Source source, Teacher by, byte[] address) {
        return walls.within(WALL, () -> weighed(saying, source, by, address));
    }

    private Id weighed(Saying saying, Lesson.Source source, Teacher by, byte[] address) {
        editions.change(saying.city(), keys.next());
        var at = clock.instant();
        var fresh = new Id(saying.city(), keys.next());
        names.add(fresh, saying, at);
        var name = names.counted(saying.city(), saying.name()).stream()
                .filter(it -> it.saying().equals(saying))
                .findFirst()
                .orElseThrow();
        if (lessons.add(name, keys.next(), source, by, address, at)) weigh(saying.city(), saying.name());
        return name.id();
    }

    /// What was taught so far counts no more; what comes later does.
    void unlearn(LearnedName name, String by) {
        walls.within(WALL, () -> {
            editions.change(name.id().city(), keys.next());
            change(name.id(), name.name(), it -> it.unlearned(clock.instant(), by));
            weigh(name.id().city(), name.name());
        });
    }

    private void change(Id id, String words, UnaryOperator<LearnedName> step) {
        names.counted(id.city(), words).stream()
                .filter(it -> it.id().equals(id))
                .map(step)
                .forEach(names::save);
    }

    private void weigh(String city, String words) {
        var same = names.counted(city, words);
        for (var it : same) {
            var state = Agreement.of(it, same);
            names.save(it.in(state));
            if (state == State.IN_USE && it.state() != State.IN_USE) {
                events.publishEvent(new NameCameIntoUse(it.id(), it.name(), it.village()));
            }
        }
    }
}
