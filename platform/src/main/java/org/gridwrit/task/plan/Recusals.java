package org.gridwrit.task.plan;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.Seal;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.gridwrit.task.state.Task;
import org.gridwrit.task.state.Words;
import org.springframework.stereotype.Component;

/// 回避 Whoever stood back from a case gets none of its tasks; why is for the court alone.
@Component
public class Recusals {
    private final RecusalStore store;
    private final Seal seal;
    private final Walls walls;
    private final Clock clock;

    Recusals(RecusalStore store, Seal seal, Walls walls, Clock clock) {
        this.store = store;
        this.seal = seal;
        this.walls = walls;
        this.clock = clock;
    }

    public byte[] seal(String reason) {
        return seal.seal(Purpose.RECUSAL, Words.required("task.reason-missing", reason));
    }

    public void add(Task task, UUID id, UUID worker, byte[] reasonSealed) {
        store.add(task, id, worker, reasonSealed, Times.utc(clock.instant()));
    }

    public void mustNotBar(Task task) {
        if (bars(task, task.mustHaveWorker())) throw new Refusal("task.worker-recused");
    }

    /// Asked for the court: a township sees its own recusals only, and one from elsewhere bars all the same.
    boolean bars(Task task, UUID worker) {
        return walls.within(
                Wall.ofProgram("recusals", task.court(), task.id().city()),
                () -> store.bars(task.id().city(), task.caseId(), worker));
    }

    public Optional<String> reason(Scope scope, Id task) {
        return store.reason(scope, task).map(seal::open);
    }
}
