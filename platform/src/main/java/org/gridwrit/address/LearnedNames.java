package org.gridwrit.address;

import static org.gridwrit.access.Role.DISPATCHER;
import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The learned names 学得的地名 of a city, for its courts and, each within itself, its townships. A name is kept where its
/// village lies, whichever court taught it.
@Service
@Transactional
public class LearnedNames {
    static final int PAGE = 50;

    private final LearnedNameStore store;
    private final LessonStore lessons;
    private final Teaching teaching;
    private final Audit audit;

    LearnedNames(LearnedNameStore store, LessonStore lessons, Teaching teaching, Audit audit) {
        this.store = store;
        this.lessons = lessons;
        this.teaching = teaching;
        this.audit = audit;
    }

    /// @param text any part of a name
    /// @param state null for all
    @Transactional(readOnly = true)
    public Page<LearnedName> list(Actor actor, String text, LearnedName.@Nullable State state, @Nullable String after) {
        return list(actor, text, state, after, PAGE);
    }

    @Transactional(readOnly = true)
    Page<LearnedName> list(
            Actor actor, String text, LearnedName.@Nullable State state, @Nullable String after, int size) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT, DISPATCHER);
        var cursor = Cursor.of(after);
        var found = store.list(actor.scope(), actor.city(), text.strip(), state, cursor.name(), cursor.id(), size + 1);
        return Page.of(found, size, it -> new Cursor(it.name(), it.id().uuid()).toString());
    }

    /// @throws Refusal `learned-name.unknown`, also for one outside the scope
    @Transactional(readOnly = true)
    public LearnedName named(Actor actor, Id id) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT, DISPATCHER);
        if (!id.city().equals(actor.city())) throw new Refusal("learned-name.unknown");
        return store.named(actor.scope(), id).orElseThrow(() -> new Refusal("learned-name.unknown"));
    }

    /// Newest first.
    @Transactional(readOnly = true)
    public List<Lesson> lessons(Actor actor, Id id) {
        return lessons.of(named(actor, id).id());
    }

    /// 印证 Another person says the same.
    public void endorse(Actor actor, Id id) {
        actor.mustBe(OFFICER, LIAISON, DISPATCHER);
        var name = named(actor, id);
        teaching.teach(name.saying(), Lesson.Source.ENDORSED, Teacher.of(actor), Teaching.NO_ADDRESS);
        audit.record(actor, id.city(), "learned-name.endorse", id.uuid());
    }

    /// 撤销 It routes nothing any more; addresses that need it are asked about again. Tasks that went out stay.
    public void unlearn(Actor actor, Id id) {
        actor.mustBe(OFFICER, LIAISON, DISPATCHER);
        var name = named(actor, id);
        if (name.state() == LearnedName.State.UNLEARNED) return;
        teaching.unlearn(name, actor.name());
        audit.record(actor, id.city(), "learned-name.unlearn", id.uuid());
    }

    /// 导入 Each row is one voice, the importer's: what is imported routes when another person agrees.
    LearnedNameImport take(Actor actor, LearnedNameSheet sheet) {
        actor.mustBe(OFFICER, LIAISON, DISPATCHER);
        var rows = sheet.within(reach(actor));
        var teacher = Teacher.of(actor);
        for (var it : rows.sayings()) teaching.teach(it, Lesson.Source.IMPORTED, teacher, Teaching.NO_ADDRESS);
        if (!rows.sayings().isEmpty()) {
            audit.record(
                    actor,
                    actor.city(),
                    "learned-name.import",
                    actor.account(),
                    String.valueOf(rows.sayings().size()));
        }
        return rows;
    }

    /// A township teaches its own, a court all of its city.
    private static String reach(Actor actor) {
        return actor.scope() instanceof Scope.OfDivision(var own)
                ? own
                : actor.city().substring(0, 4);
    }

    /// Where a page ends: names repeat, keys do not.
    private record Cursor(String name, @Nullable UUID id) {
        static Cursor of(@Nullable String text) {
            if (text == null || text.isBlank()) return new Cursor("", null);
            int at = text.lastIndexOf('~');
            try {
                return new Cursor(text.substring(0, Math.max(0, at)), UUID.fromString(text.substring(at + 1)));
            } catch (IllegalArgumentException e) {
                throw new Refusal("id.malformed", text);
            }
        }

        @Override
        public String toString() {
            return name + "~" + id;
        }
    }
}
