package org.gridwrit.notice;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The numbers people have given to be texted at.
@Service
@Transactional(readOnly = true)
public class Phones {
    private final HabitStore store;
    private final Walls walls;

    Phones(HabitStore store, Walls walls) {
        this.store = store;
        this.walls = walls;
    }

    public Map<UUID, String> of(String city, Collection<UUID> accounts) {
        var found = new HashMap<UUID, String>();
        walls.within(Wall.ofProgram("notices"), () -> store.of(city, accounts)).forEach((account, habit) -> {
            if (habit.phone() != null) found.put(account, habit.phone());
        });
        return found;
    }
}
