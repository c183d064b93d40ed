package org.gridwrit.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 文书模板 Those that are shipped, and what a court has made of them. A change is a version; earlier ones stay.
@Service
@Transactional
public class Templates {
    private static final int LONGEST = 10_000;

    private final Map<PaperKind, String> shipped = new EnumMap<>(PaperKind.class);
    private final TemplateStore store;
    private final Audit audit;
    private final Keys keys;
    private final Clock clock;

    Templates(TemplateStore store, Audit audit, Keys keys, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.keys = keys;
        this.clock = clock;
        for (var it : PaperKind.values()) shipped.put(it, read(it));
    }

    String shipped(PaperKind kind) {
        return Objects.requireNonNull(shipped.get(kind));
    }

    /// What papers of a case are written from.
    String of(CaseFile file, PaperKind kind) {
        return words(store.of(file.id().city(), file.court(), kind), kind);
    }

    /// What the court of the reader has made of a kind.
    ///
    /// @param words    as they are now
    /// @param versions the latest first; none where nobody changed anything
    public record CourtTemplate(PaperKind kind, String words, List<TemplateVersion> versions) {
        public int version() {
            return versions.isEmpty() ? 0 : versions.getFirst().version();
        }

        public boolean isShipped() {
            return versions.isEmpty() || versions.getFirst().isShipped();
        }
    }

    @Transactional(readOnly = true)
    public CourtTemplate named(Actor actor, PaperKind kind) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT);
        var versions = store.of(actor.city(), actor.court(), kind);
        return new CourtTemplate(kind, words(versions, kind), versions);
    }

    /// @param words  empty to go back to the shipped one
    /// @param before the version that was changed, so that nobody's change is written over unseen
    /// @throws Refusal `paper.placeholder-unknown`, `paper.placeholder-missing`, `paper.template-newer`
    public void save(Actor actor, PaperKind kind, String words, int before) {
        actor.mustBe(Role.LIAISON, Role.PRESIDENT);
        var kept = clean(words);
        var now = named(actor, kind);
        if (!kept.isEmpty()) Placeholders.mustSuit(kept, kind);
        if (now.version() != before) throw new Refusal("paper.template-newer");
        if (kept.equals(now.words()) || kept.isEmpty() && now.isShipped()) return;
        if (!store.add(actor, actor.court(), kind, before + 1, kept, clock.instant())) {
            throw new Refusal("paper.template-newer");
        }
        audit.record(
                actor, actor.city(), "paper.template", keys.next(), actor.court() + " " + kind + " " + (before + 1));
    }

    static String clean(String typed) {
        var kept = typed.replace("\r\n", "\n").replace("\0", "").strip();
        if (kept.length() > LONGEST) throw new Refusal("paper.words-long", LONGEST);
        return kept;
    }

    private String words(List<TemplateVersion> versions, PaperKind kind) {
        return versions.isEmpty() || versions.getFirst().isShipped()
                ? shipped(kind)
                : versions.getFirst().words();
    }

    private static String read(PaperKind kind) {
        try (var in = Templates.class.getResourceAsStream(kind + ".txt")) {
            return new String(Objects.requireNonNull(in, kind.name()).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
