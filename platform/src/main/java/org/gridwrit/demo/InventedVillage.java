package org.gridwrit.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gridwrit.demo.Allotment.Share;
import org.gridwrit.division.Division;
import org.gridwrit.grid.Grid;
import org.gridwrit.grid.GridKind;
import org.gridwrit.grid.Post;
import org.gridwrit.grid.Worker;

/// The grids of one village or community, its workers and who holds what.
///
/// The village's own grid comes first. Where grids outnumber workers some are held beside another one, some are vacant.
final class InventedVillage {
    private static final LocalDate FIRST_POST = LocalDate.of(2023, 1, 4);
    private static final int DAYS = 1_200;
    private static final int VACANT_OF_THE_REST = 25;

    private final Division village;
    private final Division township;
    private final Dice dice;
    private final Map<GridKind, Integer> sequence = new EnumMap<>(GridKind.class);
    private final Set<String> names = new HashSet<>();
    final List<Grid> grids = new ArrayList<>();
    final List<Worker> workers = new ArrayList<>();
    final List<Post> posts = new ArrayList<>();

    InventedVillage(Division village, Division township, Share share, long seed) {
        this.village = village;
        this.township = township;
        this.dice = new Dice(seed, "village " + village.code());
        for (int i = 0; i < share.grids(); i++) grids.add(grid(i == 0 ? GridKind.VILLAGE : kind()));
        for (int i = 0; i < share.workers(); i++) workers.add(worker(i));
        appoint();
    }

    private Grid grid(GridKind kind) {
        int number = sequence.merge(kind, 1, Integer::sum);
        return new Grid(
                village.cityCode(),
                dice.key(),
                Grid.code(village.code(), kind, number),
                village.code(),
                kind,
                name(kind, number),
                kind == GridKind.VILLAGE ? hamlets() : List.of());
    }

    private GridKind kind() {
        int at = dice.upTo(100);
        boolean urban = village.label().endsWith("社区");
        if (at < (urban ? 50 : 12)) return GridKind.RESIDENTIAL_QUARTER;
        if (at < (urban ? 82 : 72)) return GridKind.ORGANIZATION;
        return at < 94 ? GridKind.SCHOOL : GridKind.INDUSTRIAL_PARK;
    }

    private String name(GridKind kind, int number) {
        var name = InventedNames.grid(kind, village, township, dice);
        if (names.add(name)) return name;
        var further = name + "（" + number + "）";
        names.add(further);
        return further;
    }

    private List<String> hamlets() {
        if (village.label().endsWith("社区")) return List.of();
        var found = new HashSet<String>();
        int wanted = 2 + dice.upTo(5);
        while (found.size() < wanted) found.add(InventedNames.hamlet(dice));
        return found.stream().sorted().toList();
    }

    private Worker worker(int index) {
        var name = index == 0
                ? Cast.workerOf(village.code()).orElseGet(() -> InventedNames.person(dice))
                : InventedNames.person(dice);
        boolean staff = dice.falls(index == 0 ? 60 : 20);
        return new Worker(village.cityCode(), dice.key(), name, township.code(), staff);
    }

    private void appoint() {
        if (Cast.VACANT.equals(village.code())) {
            // Whoever lives here is nobody's for now: the township has something to do.
            for (int i = 1; i < grids.size(); i++) post(i, Math.min(i, workers.size()) - 1);
            return;
        }
        for (int i = 0; i < grids.size(); i++) {
            if (i < workers.size()) post(i, i);
            else if (!dice.falls(VACANT_OF_THE_REST)) post(i, dice.upTo(workers.size()));
        }
    }

    private void post(int grid, int worker) {
        posts.add(new Post(
                dice.key(),
                grids.get(grid).uuid(),
                workers.get(worker).uuid(),
                FIRST_POST.plusDays(dice.upTo(DAYS)),
                null));
    }
}
