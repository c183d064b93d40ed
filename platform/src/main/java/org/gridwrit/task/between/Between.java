package org.gridwrit.task.between;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.court.Court;
import org.gridwrit.task.TaskLists;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 往来 Between a court and the townships it asks. What a township may not read of a court – the words of its questions –
/// is not told here: only that something is open, and for how long answers took.
@Service
@Transactional(readOnly = true)
public class Between {
    /// What is called the last three months.
    public static final Duration LATELY = Duration.ofDays(90);

    private final BetweenStore store;
    private final TaskLists lists;
    private final Walls walls;
    private final Clock clock;

    Between(BetweenStore store, TaskLists lists, Walls walls, Clock clock) {
        this.store = store;
        this.lists = lists;
        this.walls = walls;
        this.clock = clock;
    }

    /// A court and a township of nine digits.
    public record Pair(String court, String township) {}

    /// How many tasks are open between which courts and townships, as far as the actor sees.
    ///
    /// @param within beginning of the codes of townships
    public Map<Pair, Integer> loads(Actor actor, String within) {
        return store.loads(actor.scope(), lists.cities(actor), within);
    }

    /// What is due first comes first. Whoever asks has seen to it that the actor may know.
    public List<OpenItem> open(Court court, String township, int limit) {
        return within(court, () -> store.open(scope(court), court.cityCode(), township, limit));
    }

    /// By township.
    ///
    /// @param within beginning of the codes of townships
    public Map<String, AnswerTimes> times(Court court, String within) {
        var since = clock.instant().minus(LATELY);
        return within(court, () -> {
            var tasks = store.answers(scope(court), court.cityCode(), within, since);
            var questions = store.questions(scope(court), court.cityCode(), within, since).stream()
                    .collect(Collectors.toMap(BetweenStore.Asked::township, BetweenStore.Asked::median));
            var found = new HashMap<String, AnswerTimes>();
            for (var township : Stream.concat(tasks.keySet().stream(), questions.keySet().stream())
                    .distinct()
                    .toList()) {
                var it = tasks.getOrDefault(township, AnswerTimes.NONE);
                var asked = questions.getOrDefault(township, Median.NONE);
                found.put(township, new AnswerTimes(it.sent(), asked, it.reported()));
            }
            return found;
        });
    }

    private <T> T within(Court court, Supplier<T> work) {
        return walls.within(Wall.ofProgram("liaisons", court.code(), court.cityCode()), work);
    }

    private static Scope.OfCourt scope(Court court) {
        return new Scope.OfCourt(court.code());
    }
}
