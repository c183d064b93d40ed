package org.gridwrit.paper;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 文书 From the first draft to the version that stands. [Issuing] gives the number.
@Service
@Transactional
public class Papers {
    private static final int LONGEST_REASON = 200;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final PaperStore store;
    private final PrintStore prints;
    private final Templates templates;
    private final Facts facts;
    private final CaseFiles cases;
    private final Audit audit;
    private final Clock clock;

    Papers(
            PaperStore store,
            PrintStore prints,
            Templates templates,
            Facts facts,
            CaseFiles cases,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.prints = prints;
        this.templates = templates;
        this.facts = facts;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /// What a kind of paper may state in a case now; nothing where it has not happened.
    public record Choice(PaperKind kind, List<PaperFact> facts) {}

    /// 本案文书
    ///
    /// @param papers every version, the oldest first
    public record PapersOfCase(CaseFile file, List<Paper> papers, List<Choice> choices) {
        public List<Paper> drafts() {
            return papers.stream().filter(Paper::isDraft).toList();
        }

        public List<Paper> issued() {
            return papers.stream().filter(it -> !it.isDraft()).toList().reversed();
        }

        /// Whether there is a paper that says so already, or a draft of one.
        public boolean isStated(PaperKind kind, PaperFact fact) {
            return papers.stream().anyMatch(it -> it.kind() == kind && it.fact().equals(fact.id()));
        }
    }

    /// 查阅 On the trail of the case.
    ///
    /// @throws Refusal `casefile.unknown`, also for a case of another court
    public PapersOfCase look(Actor actor, Id casefile) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        var file = cases.named(actor.scope(), casefile);
        audit.look(actor, casefile.city(), "paper.look", casefile.uuid(), "CASE");
        var choices = Arrays.stream(PaperKind.values())
                .map(it -> new Choice(it, facts.of(actor, file, it)))
                .toList();
        return new PapersOfCase(file, store.ofCase(actor.scope(), casefile), choices);
    }

    /// Every version that was issued. Whoever calls has seen to it that the look is on the trail.
    @Transactional(readOnly = true)
    public List<Paper> issued(Actor actor, Id casefile) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.ofCase(actor.scope(), casefile).stream()
                .filter(it -> !it.isDraft())
                .toList();
    }

    /// 查阅
    ///
    /// @throws Refusal `paper.unknown`, also for one of another court
    public Paper open(Actor actor, Id id) {
        var paper = named(actor, id);
        audit.look(actor, id.city(), "paper.look", paper.caseId(), paper.kind().name());
        return paper;
    }

    @Transactional(readOnly = true)
    public Paper named(Actor actor, Id id) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.named(actor.scope(), id).orElseThrow(() -> new Refusal("paper.unknown"));
    }

    /// Of one number, the newest first; a draft has those it is to take the place of.
    @Transactional(readOnly = true)
    public List<Paper> versions(Actor actor, Paper of) {
        return issued(actor, of.casefile()).stream()
                .filter(it -> it.kind() == of.kind() && it.fact().equals(of.fact()))
                .sorted(Comparator.comparing(Paper::version).reversed())
                .toList();
    }

    /// 打印 The very bytes that were kept when it was issued.
    ///
    /// @throws Refusal `paper.not-issued`
    public PrintedPaper print(Actor actor, Id id) {
        var paper = open(actor, id);
        if (paper.isDraft()) throw new Refusal("paper.not-issued");
        return new PrintedPaper(paper, prints.of(id));
    }

    /// 起草 From the court's template and what the case and the fact say.
    ///
    /// @param paper made by whoever sends it, so that a resent order drafts one
    /// @throws Refusal `paper.no-fact.…`, what the fact lacks, `paper.stated`
    public Id draft(Actor actor, Id casefile, UUID paper, PaperKind kind, UUID fact) {
        actor.mustBe(OFFICER, LIAISON);
        var file = cases.own(actor, casefile);
        var stated = facts.mustHappen(actor, file, kind, fact);
        var standing = store.standing(casefile.city(), file.court(), kind, fact);
        if (standing.isPresent())
            throw new Refusal("paper.stated", standing.get().number());
        var words = Placeholders.fill(templates.of(file, kind), facts.values(file, stated));
        var id = new Id(casefile.city(), paper);
        add(
                actor,
                new Paper(
                        id,
                        file.court(),
                        casefile.uuid(),
                        file.number(),
                        kind,
                        fact,
                        stated.about(),
                        PaperState.DRAFT,
                        words,
                        1,
                        null,
                        "",
                        actor.name(),
                        now(),
                        Paper.Hand.of(actor),
                        null));
        return id;
    }

    /// 更正 A draft of the version that is to take its place; the one that stands stays until then, and on file after.
    public Id correct(Actor actor, Id id, UUID draft, String reason) {
        actor.mustBe(OFFICER, LIAISON);
        var why = reason.strip();
        if (why.isEmpty()) throw new Refusal("paper.reason-missing");
        if (why.length() > LONGEST_REASON) throw new Refusal("paper.reason-long", LONGEST_REASON);
        var old = locked(actor, id);
        if (old.state() != PaperState.ISSUED) throw new Refusal("paper.not-standing");
        var next = new Id(id.city(), draft);
        add(
                actor,
                new Paper(
                        next,
                        old.court(),
                        old.caseId(),
                        old.caseNumber(),
                        old.kind(),
                        old.fact(),
                        old.about(),
                        PaperState.DRAFT,
                        reopened(old),
                        old.version() + 1,
                        id.uuid(),
                        why,
                        actor.name(),
                        now(),
                        Paper.Hand.of(actor),
                        null));
        return next;
    }

    /// 自动保存 What was typed so far, as often as it comes.
    ///
    /// @param read the revision it was typed into; what somebody else has written meanwhile is not written over
    /// @throws Refusal `paper.written-meanwhile`
    public Paper write(Actor actor, Id id, String words, @Nullable Integer read) {
        actor.mustBe(OFFICER, LIAISON);
        var kept = Templates.clean(words);
        var draft = locked(actor, id);
        mustBeDraft(draft);
        if (draft.words().equals(kept)) return draft;
        mustHaveRead(actor, draft, read);
        store.write(id, kept, actor, now());
        return named(actor, id);
    }

    /// One's own words may come twice, or late: only another's are not to be written over.
    private static void mustHaveRead(Actor actor, Paper draft, @Nullable Integer read) {
        var hand = draft.hand();
        if (read == null || read == hand.revision() || hand.by().equals(actor.account())) return;
        throw new Refusal("paper.written-meanwhile", hand.name(), CLOCK.format(draft.written()));
    }

    /// 删除草稿 Nothing was issued, so nothing is lost but what was typed.
    ///
    /// @return the case
    public Id discard(Actor actor, Id id) {
        actor.mustBe(OFFICER, LIAISON);
        var draft = locked(actor, id);
        mustBeDraft(draft);
        store.discard(id);
        audit.record(actor, id.city(), "paper.discard", id.uuid(), draft.kind().name());
        return draft.casefile();
    }

    /// Number and date are those of the version to come.
    private static String reopened(Paper old) {
        var issue = Objects.requireNonNull(old.issued());
        var day = LocalDate.ofInstant(issue.at(), Times.CHINA);
        return old.words().replace(old.number(), "【文号】").replace(Numerals.dateInWords(day), "【签发日期】");
    }

    private void add(Actor actor, Paper draft) {
        if (store.add(draft, actor)) {
            audit.record(
                    actor,
                    draft.id().city(),
                    "paper.draft",
                    draft.id().uuid(),
                    draft.kind().name());
        } else if (store.named(actor.scope(), draft.id()).isEmpty()) {
            throw new Refusal("paper.id-taken");
        }
    }

    private Paper locked(Actor actor, Id id) {
        return store.lock(new Scope.OfCourt(actor.court()), id).orElseThrow(() -> new Refusal("paper.unknown"));
    }

    static void mustBeDraft(Paper it) {
        if (!it.isDraft()) throw new Refusal("paper.issued", it.number());
    }

    private Instant now() {
        return clock.instant();
    }
}
