package org.gridwrit.clue;

import java.util.Objects;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.grid.Workers;
import org.gridwrit.task.ClueKind;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.TaskReported;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// 反馈线索 A clue is born with the report that tells it: one for each report, however often the report is heard of. That
/// somebody was seen is a sighting and stays one: no second track of it is kept here.
@Component
class ReportedClues {
    private final Clues clues;
    private final TaskLists tasks;
    private final Workers workers;
    private final Walls walls;

    ReportedClues(Clues clues, TaskLists tasks, Workers workers, Walls walls) {
        this.clues = clues;
        this.tasks = tasks;
        this.workers = workers;
        this.walls = walls;
    }

    @ApplicationModuleListener
    void reported(TaskReported it) {
        if (it.outcome() == Outcome.NOT_FOUND) return;
        walls.within(Wall.ofProgram("clues", it.court(), it.task().city()), () -> born(it));
    }

    private void born(TaskReported it) {
        var program =
                new Actor(Actor.SYSTEM, "GridWrit", Role.LIAISON, it.task().city(), new Scope.OfCourt(it.court()));
        var report = tasks.told(program.scope(), it.task(), it.report());
        var told = report.map(org.gridwrit.task.Report::clue).orElse(null);
        if (told == null) return;
        var worker = Objects.requireNonNull(tasks.named(program, it.task()).worker());
        var name = workers.names(java.util.List.of(worker)).getOrDefault(worker, worker.toString());
        clues.born(
                program,
                it.court(),
                it.caseId(),
                it.caseNumber(),
                new NewClue(kind(told.kind()), told.words(), "", Source.WORKER, name, it.village()),
                new ClueStore.Told(worker.uuid(), it.task().uuid(), it.report()));
    }

    /// What a phone offers is coarser; the officer says which it is when verifying.
    static AssetKind kind(ClueKind seen) {
        return switch (seen) {
            case HOUSE -> AssetKind.HOUSE;
            case VEHICLE -> AssetKind.VEHICLE;
            case LAND -> AssetKind.LAND_USE;
            case CROPS -> AssetKind.CROPS;
            case BUSINESS -> AssetKind.BUSINESS;
            case INCOME -> AssetKind.WAGES;
            case CLAIM -> AssetKind.CONTRACT_MONEY;
            case OTHER -> AssetKind.OTHER;
        };
    }
}
