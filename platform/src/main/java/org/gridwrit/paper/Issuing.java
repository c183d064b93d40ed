package org.gridwrit.paper;

import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.seal.Sm3;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 签发 From here on a paper stands as it is: it has a number, and its print is kept. What it states is asked once more.
@Service
public class Issuing {
    private final PaperStore store;
    private final PrintStore prints;
    private final CounterStore numbers;
    private final Facts facts;
    private final CaseFiles cases;
    private final PaperPages pages;
    private final Audit audit;
    private final Clock clock;

    Issuing(
            PaperStore store,
            PrintStore prints,
            CounterStore numbers,
            Facts facts,
            CaseFiles cases,
            PaperPages pages,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.prints = prints;
        this.numbers = numbers;
        this.facts = facts;
        this.cases = cases;
        this.pages = pages;
        this.audit = audit;
        this.clock = clock;
    }

    /// Asked again it changes nothing.
    ///
    /// @throws Refusal `paper.fact-altered` where the text no longer says what happened, `paper.stated`,
    ///     `paper.not-standing`, `paper.placeholder-left`
    @Transactional
    public Paper issue(Actor actor, Id id) {
        actor.mustBe(Role.OFFICER);
        var scope = new Scope.OfCourt(actor.court());
        var draft = store.lock(scope, id).orElseThrow(() -> new Refusal("paper.unknown"));
        if (!draft.isDraft()) return draft;
        var file = cases.named(actor.scope(), draft.casefile());
        var fact = facts.mustHappen(actor, file, draft.kind(), draft.fact());
        mustSay(draft, facts.values(file, fact));
        Placeholders.mustBeFilled(draft.words());
        var today = Times.today(clock);
        var number = number(scope, draft, today.getYear());
        var named = draft.kind().number(number.year, draft.court(), number.serial);
        var full = Placeholders.fill(draft.words(), Map.of("文号", named, "签发日期", Numerals.dateInWords(today)));
        var pdf = pages.pdf(named, draft.version(), full);
        var as = new Paper.Issue(number.year, number.serial, actor.name(), clock.instant(), sm3(pdf), pdf.length);
        store.issue(id, full, as, actor);
        prints.keep(draft, pdf);
        var issued = store.named(scope, id).orElseThrow();
        audit.record(actor, id.city(), "paper.issue", id.uuid(), issued.number() + " v" + draft.version());
        return issued;
    }

    private record Number(int year, int serial) {}

    /// A correction keeps the number of what it corrects.
    private Number number(Scope.OfCourt scope, Paper draft, int year) {
        var corrects = draft.corrects();
        if (corrects != null) {
            var old = store.lock(scope, new Id(draft.id().city(), corrects)).orElseThrow();
            var as = old.issued();
            if (as == null || !store.corrected(old.id())) throw new Refusal("paper.not-standing");
            return new Number(as.year(), as.serial());
        }
        int serial = numbers.next(draft.id().city(), draft.court(), year, draft.kind());
        // Whoever waited for the number finds what was issued meanwhile.
        store.standing(draft.id().city(), draft.court(), draft.kind(), draft.fact())
                .ifPresent(it -> {
                    throw new Refusal("paper.stated", it.number());
                });
        return new Number(year, serial);
    }

    /// Somebody may write a paper better, but not make it say what did not happen.
    private static void mustSay(Paper draft, Map<String, String> values) {
        for (var name : draft.kind().mustStand()) {
            var value = values.get(name);
            if (value != null && !draft.words().contains(value)) throw new Refusal("paper.fact-altered", name, value);
        }
        for (var name : PaperKind.WHEN_ISSUED) {
            if (!draft.words().contains("【" + name + "】")) throw new Refusal("paper.placeholder-missing", name);
        }
    }

    private static String sm3(byte[] content) {
        var digest = new Sm3();
        digest.update(content, content.length);
        return HexFormat.of().formatHex(digest.digest());
    }
}
