package org.gridwrit.petition;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.court.Courts;
import org.gridwrit.grid.GridOnDuty;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// All that belongs to one petition, for its page.
@Service
class PetitionFile {
    private final Petitions petitions;
    private final PetitionerStore people;
    private final ComingStore comings;
    private final Placing placing;
    private final Courts courts;

    PetitionFile(Petitions petitions, PetitionerStore people, ComingStore comings, Placing placing, Courts courts) {
        this.petitions = petitions;
        this.people = people;
        this.comings = comings;
        this.placing = placing;
        this.courts = courts;
    }

    /// @param grids on duty now, by their keys
    record Whole(Petition petition, List<Petitioner> people, List<Coming> comings, Map<UUID, GridOnDuty> grids) {
        public @Nullable GridOnDuty grid(Petitioner it) {
            var at = it.place();
            return at == null ? null : grids.get(at.grid());
        }

        /// How many are somewhere nobody can tell.
        public long unplaced() {
            return people.stream().filter(it -> it.place() == null).count();
        }
    }

    /// One line on the trail.
    @Transactional
    Whole look(Actor actor, Id id) {
        var it = petitions.look(actor, id);
        var who = people.of(id);
        return new Whole(it, who, comings.of(id), placing.grids(courts.named(it.court()), who));
    }
}
