package org.gridwrit.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Cast;
import org.gridwrit.testing.Unwalled;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Workers of 凭祥镇, and papers answered as a test wants them.
@Component
@Lazy
class TrainingStage {
    private final JdbcClient jdbc;
    private final Examinations examinations;

    TrainingStage(@Unwalled JdbcClient jdbc, Examinations examinations) {
        this.jdbc = jdbc;
        this.examinations = examinations;
    }

    Actor worker(String name) {
        var worker = UUID.randomUUID();
        jdbc.sql("insert into grid.worker (city_code, id, name, township_code) values (?, ?, ?, ?)")
                .params(Cast.CHONGZUO, worker, name, Cast.TOWNSHIP)
                .update();
        return new Actor(UUID.randomUUID(), name, Role.WORKER, Cast.CHONGZUO, new Scope.OfWorker(worker));
    }

    Id begin(Actor worker, String course) {
        return examinations.begin(worker, course, UUID.randomUUID());
    }

    /// @param wrong how many answers are wrong
    Answers answers(Actor worker, Id examination, int wrong) {
        var all = new ArrayList<Set<Integer>>();
        for (var drawn : examinations.paper(worker, examination).questions()) {
            all.add(all.size() < wrong ? wrong(drawn) : drawn.right());
        }
        return new Answers(List.copyOf(all));
    }

    void handIn(Actor worker, Id examination, Answers answers) {
        examinations.handIn(worker, examination, answers);
    }

    Examination.Result sit(Actor worker, String course, int wrong) {
        var id = begin(worker, course);
        return examinations.handIn(worker, id, answers(worker, id, wrong));
    }

    private static Set<Integer> wrong(Draw.Drawn drawn) {
        for (int place = 0; place < drawn.shown().size(); place++) {
            if (!drawn.right().contains(place)) return Set.of(place);
        }
        throw new IllegalStateException("every option is right");
    }
}
