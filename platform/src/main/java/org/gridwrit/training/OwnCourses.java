package org.gridwrit.training;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.evidence.Thumbnails;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.Seal;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 自编课程 A court writes a course of its own; another person of it approves each version before anybody of the city
/// learns from it.
@Service
@Transactional
public class OwnCourses {
    static final int MOST_PICTURES = 9;
    private static final int SIDE = 1280;
    private static final int LONGEST_REASON = 500;

    private final OwnCourseStore store;
    private final Thumbnails pictures;
    private final Seal seal;
    private final Audit audit;
    private final Keys keys;
    private final Clock clock;

    OwnCourses(OwnCourseStore store, Thumbnails pictures, Seal seal, Audit audit, Keys keys, Clock clock) {
        this.store = store;
        this.pictures = pictures;
        this.seal = seal;
        this.audit = audit;
        this.keys = keys;
        this.clock = clock;
    }

    /// 送批 A first version, or the next one.
    ///
    /// @param taken pictures; none keeps those of the version before
    /// @throws Refusal `training.asked-already`, `training.course-unknown` for one of another court,
    ///                 `training.picture` with the number of the picture that is none, and what [CourseText] finds
    public Id ask(Actor actor, UUID course, NewOwnCourse text, List<byte[]> taken) {
        actor.mustBe(OFFICER, LIAISON);
        var id = new Id(actor.city(), course);
        var before = store.versions(own(actor), id);
        if (!before.isEmpty() && before.getFirst().state() == OwnCourseState.ASKED) {
            throw new Refusal("training.asked-already");
        }
        text.read("own", "v");
        if (taken.size() > MOST_PICTURES) throw new Refusal("training.pictures", MOST_PICTURES);
        var kept = taken.isEmpty() && !before.isEmpty() ? before.getFirst().pictures() : drawn(actor, id, taken);
        var next = new OwnCourse(
                id,
                before.isEmpty() ? 1 : before.getFirst().version() + 1,
                actor.court(),
                text,
                kept,
                OwnCourseState.ASKED,
                actor.account(),
                actor.name(),
                clock.instant(),
                null);
        if (!store.add(next)) throw new Refusal("training.course-unknown");
        audit.record(actor, id.city(), "training.ask", course, "v" + next.version());
        return id;
    }

    /// 批准 By somebody else than who asked; the version before goes out of use.
    ///
    /// @throws Refusal `training.same-person`, `training.decided`
    public void approve(Actor actor, Id id, int version) {
        actor.mustBe(PRESIDENT);
        var asked = asked(actor, id, version);
        if (asked.askedBy().equals(actor.account())) throw new Refusal("training.same-person");
        for (var it : store.versions(own(actor), id)) {
            if (it.state() == OwnCourseState.APPROVED) {
                store.decide(id, it.version(), OwnCourseState.RETIRED, actor, clock.instant(), null);
            }
        }
        store.decide(id, version, OwnCourseState.APPROVED, actor, clock.instant(), null);
        audit.record(actor, id.city(), "training.approve", id.uuid(), "v" + version);
    }

    /// 不批准
    ///
    /// @throws Refusal `training.reason-missing`, `training.reason-long`, `training.decided`
    public void decline(Actor actor, Id id, int version, String reason) {
        actor.mustBe(PRESIDENT);
        var why = reason.strip();
        if (why.isEmpty()) throw new Refusal("training.reason-missing");
        if (why.length() > LONGEST_REASON) throw new Refusal("training.reason-long", LONGEST_REASON);
        asked(actor, id, version);
        store.decide(id, version, OwnCourseState.DECLINED, actor, clock.instant(), why);
        audit.record(actor, id.city(), "training.decline", id.uuid(), "v" + version);
    }

    /// 停用 Certificates of it stay.
    ///
    /// @throws Refusal `training.decided` when none is in use, `training.course-unknown` for one of another court
    public void retire(Actor actor, Id id) {
        actor.mustBe(LIAISON, PRESIDENT);
        var used = versions(actor, id).stream()
                .filter(it -> it.state() == OwnCourseState.APPROVED)
                .findFirst()
                .orElseThrow(() -> new Refusal("training.decided"));
        store.decide(id, used.version(), OwnCourseState.RETIRED, actor, clock.instant(), null);
        audit.record(actor, id.city(), "training.retire", id.uuid());
    }

    /// The last version of each course of one's court.
    @Transactional(readOnly = true)
    public List<OwnCourse> list(Actor actor) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.list(own(actor), actor.city());
    }

    /// All versions, the latest first.
    ///
    /// @throws Refusal `training.course-unknown`, also for one of another court
    public List<OwnCourse> versions(Actor actor, Id id) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        var found = store.versions(own(actor), id);
        if (found.isEmpty()) throw new Refusal("training.course-unknown");
        return found;
    }

    /// A JPEG.
    ///
    /// @throws Refusal `training.picture-unknown`
    @Transactional(readOnly = true)
    public byte[] picture(Actor actor, UUID picture) {
        return store.picture(actor.city(), picture)
                .map(seal::openBytes)
                .orElseThrow(() -> new Refusal("training.picture-unknown"));
    }

    private OwnCourse asked(Actor actor, Id id, int version) {
        var found = versions(actor, id).getFirst();
        if (found.version() != version || found.state() != OwnCourseState.ASKED) throw new Refusal("training.decided");
        return found;
    }

    private List<UUID> drawn(Actor actor, Id course, List<byte[]> taken) {
        var kept = new ArrayList<UUID>();
        for (var it : taken) {
            var key = keys.next();
            store.keep(course, actor.court(), key, seal.sealBytes(Purpose.EVIDENCE, drawn(it, kept.size() + 1)));
            kept.add(key);
        }
        return List.copyOf(kept);
    }

    private byte[] drawn(byte[] picture, int number) {
        try {
            return pictures.of(picture, SIDE).orElseThrow(() -> new Refusal("training.picture", number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scope.OfCourt own(Actor actor) {
        return new Scope.OfCourt(actor.court());
    }
}
