package org.gridwrit.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.timeline.Entry;
import org.gridwrit.casefile.timeline.Moment;
import org.gridwrit.casefile.timeline.Part;
import org.gridwrit.casefile.timeline.Timelines;
import org.gridwrit.court.Courts;
import org.gridwrit.evidence.EvidenceFile;
import org.gridwrit.evidence.EvidenceFiles;
import org.gridwrit.paper.Papers;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 密封卷宗 Gathers what goes into one. Words only; the evidence is read piece by piece when the file is written.
@Service
class Dossiers {
    private static final int AT_A_TIME = 500;
    private static final int LONGEST = 200;

    private final CaseFiles cases;
    private final Timelines timelines;
    private final EvidenceFiles evidence;
    private final Papers papers;
    private final Courts courts;
    private final Audit audit;
    private final Clock clock;

    Dossiers(
            CaseFiles cases,
            Timelines timelines,
            EvidenceFiles evidence,
            Papers papers,
            Courts courts,
            Audit audit,
            Clock clock) {
        this.cases = cases;
        this.timelines = timelines;
        this.evidence = evidence;
        this.papers = papers;
        this.courts = courts;
        this.audit = audit;
        this.clock = clock;
    }

    /// 导出 On the trail before a byte of it goes out. Who looked at the case is the court's own business and stays out.
    ///
    /// @throws Refusal `casefile.unknown`, `dossier.words-missing`
    @Transactional
    public Dossier export(Actor actor, Id casefile, ExportPurpose purpose, String words) {
        actor.mustBe(Role.OFFICER, Role.PRESIDENT);
        var why = words.replace("\0", "").strip();
        if (why.isEmpty()) throw new Refusal("dossier.words-missing");
        if (why.length() > LONGEST) throw new Refusal("dossier.words-long", LONGEST);
        var file = cases.named(actor.scope(), casefile);
        audit.look(actor, casefile.city(), "dossier.look-export", casefile.uuid(), "EXPORT_" + purpose);
        var court = courts.exists(file.court()) ? courts.named(file.court()).name() : file.court();
        return new Dossier(
                file,
                court,
                actor,
                purpose,
                why,
                clock.instant(),
                entries(actor, casefile),
                evidence(actor, casefile),
                papers.issued(actor, casefile));
    }

    private List<Entry> entries(Actor actor, Id casefile) {
        var all = new ArrayList<Entry>();
        var parts = EnumSet.complementOf(EnumSet.of(Part.LOOK));
        var before = Moment.END;
        while (true) {
            var some = timelines.before(actor, casefile, parts, before, AT_A_TIME);
            all.addAll(some);
            if (some.size() < AT_A_TIME) break;
            before = some.getLast().moment();
        }
        Collections.reverse(all);
        return all;
    }

    private List<EvidenceFile> evidence(Actor actor, Id casefile) {
        var all = new ArrayList<EvidenceFile>();
        Instant at = Moment.END.at();
        UUID before = Moment.END.id();
        while (true) {
            var some = evidence.ofCase(actor, casefile, at, before, AT_A_TIME);
            all.addAll(some);
            if (some.size() < AT_A_TIME) break;
            at = some.getLast().storedAt();
            before = some.getLast().id().uuid();
        }
        Collections.reverse(all);
        return all;
    }
}
