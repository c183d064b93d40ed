package org.gridwrit.publicity;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 材料库 What courts of the city have published, beside the leaflets the program comes with.
@Service
@Transactional
public class Materials {
    private static final int MOST = 200;
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST = 5000;

    private final MaterialStore store;
    private final Audit audit;
    private final Clock clock;

    Materials(MaterialStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /// 发布
    ///
    /// @throws Refusal `publicity.title-missing`, `publicity.words-missing`, `publicity.long`,
    ///                 `publicity.id-taken`
    public Id publish(Actor actor, UUID material, Topic topic, String title, String words) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        var heading = NewLecture.text("title", title, LONGEST_TITLE);
        var text = NewLecture.text("words", words, LONGEST);
        if (heading.isEmpty()) throw new Refusal("publicity.title-missing");
        if (text.isEmpty()) throw new Refusal("publicity.words-missing");
        var id = new Id(actor.city(), material);
        if (store.add(id, actor.court(), topic, heading, text, actor, clock.instant())) {
            audit.record(actor, id.city(), "publicity.publish", material, heading);
        } else if (!store.named(id).map(Material::court).equals(Optional.of(actor.court()))) {
            throw new Refusal("publicity.id-taken");
        }
        return id;
    }

    /// 撤下
    ///
    /// @throws Refusal `publicity.material-unknown`, also for one of another court
    public void withdraw(Actor actor, Id id) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        if (!store.withdraw(new Scope.OfCourt(actor.court()), id, actor, clock.instant())) {
            throw new Refusal("publicity.material-unknown");
        }
        audit.record(actor, id.city(), "publicity.take-down", id.uuid());
    }

    @Transactional(readOnly = true)
    public List<Material> list(Actor actor) {
        return store.list(actor.city(), MOST);
    }

    /// @throws Refusal `publicity.material-unknown`, also for one of another city
    @Transactional(readOnly = true)
    public Material named(Actor actor, Id id) {
        if (!id.city().equals(actor.city())) throw new Refusal("publicity.material-unknown");
        return store.named(id).orElseThrow(() -> new Refusal("publicity.material-unknown"));
    }
}
