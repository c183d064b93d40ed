package org.gridwrit.complaint;

import static java.util.Objects.requireNonNullElse;
import static org.gridwrit.access.Role.COMMITTEE;
import static org.gridwrit.access.Role.DISPATCHER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.audit.Audit;
import org.gridwrit.court.Courts;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.division.Divisions;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 投诉建议 Anybody may say what is wrong, without a name and without signing in, and read the answer with the code they
/// were given (国办函〔2026〕12号). Answered once, by an office it is not about.
@Service
@Transactional
public class Complaints {
    static final int FREE = 5;
    static final Duration WINDOW = Duration.ofHours(1);
    private static final int PAGE = 20;
    private static final int LONGEST_ANSWER = 2000;
    private static final Wall FOR_ANYBODY = Wall.ofProgram("complaint");

    private final ComplaintStore store;
    private final Divisions divisions;
    private final Courts courts;
    private final OwnDataDesk ownData;
    private final Audit audit;
    private final Walls walls;
    private final Keys keys;
    private final Clock clock;

    Complaints(
            ComplaintStore store,
            Divisions divisions,
            Courts courts,
            OwnDataDesk ownData,
            Audit audit,
            Walls walls,
            Keys keys,
            Clock clock) {
        this.store = store;
        this.divisions = divisions;
        this.courts = courts;
        this.ownData = ownData;
        this.audit = audit;
        this.walls = walls;
        this.keys = keys;
        this.clock = clock;
    }

    /// @param source the address it came from, kept only as a blind index, to slow floods down
    /// @throws Refusal `complaint.too-many` after five within an hour from one address
    String file(NewComplaint said, String source) {
        var place = place(said);
        return walls.within(FOR_ANYBODY, () -> file(said, source, place));
    }

    private String file(NewComplaint said, String source, Place place) {
        var city = place.city();
        if (store.filedFrom(city, source, clock.instant().minus(WINDOW)) >= FREE) {
            throw new Refusal("complaint.too-many", FREE);
        }
        var id = new Id(city, keys.next());
        var receipt = Receipt.next(city);
        store.add(
                new Complaint(
                        id,
                        said.about(),
                        said.suggestion(),
                        place.code(),
                        said.about().ofCourt() ? said.court() : null,
                        said.words(),
                        said.contact(),
                        clock.instant(),
                        said.own(),
                        null),
                receipt,
                source);
        audit.record(anybody(city), city, "complaint.file", id.uuid());
        return receipt.toString();
    }

    /// What became of it, for whoever holds the code.
    @Transactional(readOnly = true)
    public Optional<Complaint> of(String receipt) {
        return Receipt.read(receipt).flatMap(it -> walls.within(FOR_ANYBODY, () -> store.of(it)));
    }

    /// Each look is on the trail: the words are somebody's.
    Page<Complaint> list(Actor actor, boolean answered, @Nullable UUID after) {
        actor.mustBe(PRESIDENT, DISPATCHER, COMMITTEE);
        var found = Page.of(
                store.list(actor.scope(), actor.city(), actor.role(), answered, after, PAGE + 1),
                PAGE,
                it -> it.id().uuid().toString());
        audit.recordAll(
                actor,
                actor.city(),
                "complaint.look",
                found.rows().stream().map(it -> it.id().uuid()).toList());
        return found;
    }

    /// 答复 Given once; who asked may have read it already.
    ///
    /// @param decision where somebody asks about their own data, and only there
    /// @throws Refusal `own-data.decision-missing`, `own-data.live-case`, `own-data.kept`, `complaint.answered`
    void answer(Actor actor, Id id, String words, @Nullable OwnDataDecision decision) {
        actor.mustBe(PRESIDENT, DISPATCHER, COMMITTEE);
        var complaint = store.lock(actor.scope(), actor.role(), id).orElseThrow(() -> new Refusal("complaint.unknown"));
        var plain = words.strip();
        if (plain.isEmpty()) throw new Refusal("complaint.answer-missing");
        if (plain.length() > LONGEST_ANSWER) throw new Refusal("complaint.words-long", LONGEST_ANSWER, plain.length());
        var given = complaint.answer();
        if (given != null) {
            if (given.words().equals(plain) && given.decision() == decision) return;
            throw new Refusal("complaint.answered", given.day());
        }
        mustBeDecided(actor, complaint, decision);
        store.answer(id, new Complaint.Answer(plain, decision, clock.instant()));
        audit.record(actor, id.city(), "complaint.answer", id.uuid(), decision == null ? "" : decision.name());
    }

    private void mustBeDecided(Actor actor, Complaint complaint, @Nullable OwnDataDecision decision) {
        var own = complaint.own();
        if ((own == null) != (decision == null)) throw new Refusal("own-data.decision-missing");
        if (own != null && decision == OwnDataDecision.GRANTED) {
            ownData.mustBeGrantable(actor, complaint.id().city(), own);
        }
    }

    private record Place(String code, String city) {}

    private Place place(NewComplaint said) {
        var named = said.court();
        if (said.about().ofCourt() && named != null) {
            var court = courts.named(named);
            return new Place(court.divisionCode(), court.cityCode());
        }
        var place = divisions.named(requireNonNullElse(said.place(), ""));
        if (place.level() != DivisionLevel.COUNTY && place.level() != DivisionLevel.TOWNSHIP) {
            throw new Refusal("complaint.place-missing");
        }
        return new Place(place.code(), place.cityCode());
    }

    private static Actor anybody(String city) {
        return new Actor(Actor.SYSTEM, "公众", Role.ADMINISTRATOR, city, new Scope.None());
    }
}
