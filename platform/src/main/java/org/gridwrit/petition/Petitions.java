package org.gridwrit.petition;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PETITION;
import static org.gridwrit.access.Role.PRESIDENT;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.court.Court;
import org.gridwrit.petition.PetitionMoved.What;
import org.gridwrit.seal.Seal;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 信访 Registered by the court or the petition office; whoever comes again for the same matter is told before a second
/// one
/// is made of it.
@Service
@Transactional
public class Petitions {
    private static final int PAGE = 20;
    private static final int SHOWN_ALIKE = 20;

    private final PetitionStore store;
    private final PetitionerStore people;
    private final ComingStore comings;
    private final EndingStore endings;
    private final Moves moves;
    private final PetitionReach reach;
    private final Placing placing;
    private final Seal seal;
    private final Audit audit;
    private final Clock clock;

    Petitions(
            PetitionStore store,
            PetitionerStore people,
            ComingStore comings,
            EndingStore endings,
            Moves moves,
            PetitionReach reach,
            Placing placing,
            Seal seal,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.people = people;
        this.comings = comings;
        this.endings = endings;
        this.moves = moves;
        this.reach = reach;
        this.placing = placing;
        this.seal = seal;
        this.audit = audit;
        this.clock = clock;
    }

    /// What somebody else came with before, of the same court. Whoever is shown it has seen it, says the trail.
    List<Alike> alike(Actor actor, NewPetition it) {
        actor.mustBe(OFFICER, LIAISON, PETITION);
        var found = alike(actor, reach.court(actor, it), it);
        audit.list(actor, actor.city(), "petition.list", found.size(), "alike");
        return found;
    }

    /// 登记
    ///
    /// @param key  made by whoever sends it, so that what is sent again registers once
    /// @param same what was said about those that look alike
    /// @throws Refusal `petition.alike` when there are some and nobody has been asked
    public Id register(Actor actor, UUID key, NewPetition it, SameMatter same) {
        actor.mustBe(OFFICER, LIAISON, PETITION);
        if (it.cameOn().isAfter(Times.today(clock))) throw new Refusal("petition.day-to-come", it.cameOn());
        var court = reach.court(actor, it);
        return switch (same) {
            case SameMatter.Again(var petition) -> again(actor, court, new Id(court.cityCode(), petition), key, it);
            case SameMatter.Another _ -> first(actor, court, key, it);
            case SameMatter.Unasked _ -> {
                var others = alike(actor, court, it).stream()
                        .filter(one -> !one.petition().id().uuid().equals(key))
                        .toList();
                if (!others.isEmpty()) throw new Refusal("petition.alike", others.size());
                yield first(actor, court, key, it);
            }
        };
    }

    private Id first(Actor actor, Court court, UUID key, NewPetition it) {
        var id = new Id(court.cityCode(), key);
        if (!store.add(id, it, court.divisionCode(), reach.about(court, it.cases()), actor, clock.instant())) {
            if (store.named(actor.scope(), id).isEmpty()) throw new Refusal("petition.id-taken");
            return id;
        }
        people.add(id, court.code(), court.divisionCode(), placing.place(court, it.petitioners()));
        comings.add(id, key, it, court.divisionCode(), actor, clock.instant());
        audit.record(actor, id.city(), "petition.register", key, it.cameBy().name());
        moves.say(named(actor, id), What.CAME, key);
        return id;
    }

    /// 重复信访 Another time of the same matter, with whoever came along for the first time.
    private Id again(Actor actor, Court court, Id id, UUID key, NewPetition it) {
        var found = store.lock(actor.scope(), id).orElseThrow(() -> new Refusal("petition.unknown"));
        if (!found.court().equals(court.code())) throw new Refusal("petition.unknown");
        if (!comings.add(id, key, it, court.divisionCode(), actor, clock.instant())) return id;
        store.came(id, it);
        if (!found.open()) {
            endings.drop(id);
            audit.record(actor, id.city(), "petition.reopen", id.uuid());
        }
        store.addCases(id, court.code(), court.divisionCode(), reach.about(court, it.cases()));
        people.add(id, court.code(), court.divisionCode(), placing.place(court, it.petitioners()));
        audit.record(actor, id.city(), "petition.again", id.uuid(), it.cameBy().name());
        moves.say(named(actor, id), What.CAME_AGAIN, key);
        return id;
    }

    /// @throws Refusal `petition.unknown`, also for one of elsewhere
    Petition look(Actor actor, Id id) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT, PETITION);
        var found = named(actor, id);
        audit.look(actor, id.city(), "petition.look", id.uuid(), "VISIT_PETITIONER");
        return found;
    }

    /// @param after cursor of the page before
    /// @throws Refusal `cursor.malformed`
    Page<Petition> list(Actor actor, Waits waits, @Nullable String after) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT, PETITION);
        var found = Page.of(
                store.list(
                        actor.scope(),
                        reach.cities(actor),
                        Waits.Asked.of(waits, actor, Times.today(clock)),
                        key(after),
                        PAGE + 1),
                PAGE,
                it -> it.id().uuid().toString());
        audit.list(
                actor,
                actor.city(),
                "petition.list",
                found.rows().stream().map(Petition::id).toList(),
                waits);
        return found;
    }

    /// Whoever shows them says so on the trail.
    @Transactional(readOnly = true)
    public List<Petition> ofCase(Actor actor, Id casefile) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.ofCase(actor.scope(), casefile);
    }

    /// @throws Refusal `petition.unknown`
    @Transactional(readOnly = true)
    public boolean isOpen(Actor actor, Id id) {
        return named(actor, id).open();
    }

    private Petition named(Actor actor, Id id) {
        return store.named(actor.scope(), id).orElseThrow(() -> new Refusal("petition.unknown"));
    }

    private List<Alike> alike(Actor actor, Court court, NewPetition it) {
        return store.alike(
                actor.scope(),
                court.cityCode(),
                court.code(),
                Marks.of(seal, it.petitioners()),
                it.cases().stream().map(CaseNumber::toString).toList(),
                SHOWN_ALIKE);
    }

    private static @Nullable UUID key(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) return null;
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal("cursor.malformed", cursor);
        }
    }
}
