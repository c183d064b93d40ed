package org.gridwrit.card;

import org.gridwrit.task.State;
import org.gridwrit.task.TaskConfirmed;
import org.gridwrit.task.TaskExpired;
import org.gridwrit.task.TaskReassigned;
import org.gridwrit.task.TaskRecused;
import org.gridwrit.task.TaskWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A card for one task does not outlive it by a moment: it ends in the transaction that ends the task.
@Component
class TaskEnds {
    private final TaskCards cards;

    TaskEnds(TaskCards cards) {
        this.cards = cards;
    }

    @EventListener
    void on(TaskConfirmed it) {
        cards.end(it.task(), it.court(), State.CONFIRMED.name());
    }

    @EventListener
    void on(TaskWithdrawn it) {
        cards.end(it.task(), it.court(), State.WITHDRAWN.name());
    }

    @EventListener
    void on(TaskReassigned it) {
        cards.end(it.task(), it.court(), State.REASSIGNED.name());
    }

    @EventListener
    void on(TaskRecused it) {
        cards.end(it.task(), it.court(), State.RECUSED.name());
    }

    @EventListener
    void on(TaskExpired it) {
        cards.end(it.task(), it.court(), State.EXPIRED.name());
    }
}
