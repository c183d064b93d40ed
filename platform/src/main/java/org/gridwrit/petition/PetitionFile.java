package org.gridwrit.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.court.Courts;
import org.gridwrit.grid.GridOnDuty;
import org.gridwrit.petition.law.PromiseClock;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Visited;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// All that belongs to one petition, for its page.
@Service
class PetitionFile {
    private final Petitions petitions;
    private final PetitionerStore people;
    private final ComingStore comings;
    private final VisitStore visits;
    private final PromiseStore promises;
    private final MediationStore tables;
    private final EndingStore endings;
    private final Errands errands;
    private final Placing placing;
    private final Courts courts;
    private final Clock clock;

    PetitionFile(
            Petitions petitions,
            PetitionerStore people,
            ComingStore comings,
            VisitStore visits,
            PromiseStore promises,
            MediationStore tables,
            EndingStore endings,
            Errands errands,
            Placing placing,
            Courts courts,
            Clock clock) {
        this.petitions = petitions;
        this.people = people;
        this.comings = comings;
        this.visits = visits;
        this.promises = promises;
        this.tables = tables;
        this.endings = endings;
        this.errands = errands;
        this.placing = placing;
        this.courts = courts;
        this.clock = clock;
    }

    /// @param grids  on duty now, by their keys
    /// @param errands of grid workers, the latest first
    record Whole(
            Petition petition,
            List<Petitioner> people,
            List<Coming> comings,
            List<Visit> visits,
            List<Promise> promises,
            List<Visited> errands,
            Set<UUID> waiting,
            List<Mediation> tables,
            List<Ended> endings,
            List<FollowUp> followUps,
            Map<UUID, GridOnDuty> grids,
            LocalDate today) {
        public @Nullable GridOnDuty grid(Petitioner it) {
            var at = it.place();
            return at == null ? null : grids.get(at.grid());
        }

        /// Asked for, and not sent yet.
        public boolean isWaiting(Petitioner it) {
            return waiting.contains(it.id());
        }

        public @Nullable Visited errand(Petitioner it) {
            return errands.stream()
                    .filter(one -> one.person().equals(it.id()))
                    .findFirst()
                    .orElse(null);
        }

        /// How many are somewhere nobody can tell.
        public long unplaced() {
            return people.stream().filter(it -> it.place() == null).count();
        }

        public PromiseClock clock(Promise it) {
            return it.clock(today);
        }

        public boolean late(Visit it) {
            return it.late(today);
        }
    }

    /// One line on the trail.
    @Transactional
    Whole look(Actor actor, Id id) {
        var it = petitions.look(actor, id);
        var who = placing.again(courts.named(it.court()), people.of(id));
        return new Whole(
                it,
                who,
                comings.of(id),
                visits.of(id),
                promises.of(id),
                errands.of(it, who),
                errands.waiting(it),
                tables.of(id),
                endings.endings(id),
                endings.followUps(id),
                placing.grids(courts.named(it.court()), who),
                Times.today(clock));
    }
}
