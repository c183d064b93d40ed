package org.gridwrit.dossier;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.timeline.Entry;
import org.gridwrit.evidence.EvidenceFile;
import org.gridwrit.paper.Paper;
import org.gridwrit.shared.Times;

/// 卷宗 Everything that goes into the file of one case.
///
/// @param court   its name
/// @param words   why it was made, as the person said
/// @param entries the oldest first, as one reads a file
public record Dossier(
        CaseFile file,
        String court,
        Actor by,
        ExportPurpose purpose,
        String words,
        Instant at,
        List<Entry> entries,
        List<EvidenceFile> evidence,
        List<Paper> papers) {
    public ZonedDateTime inChina() {
        return at.atZone(Times.CHINA);
    }

    /// 证据/0001-….jpg, in the order of the index.
    public String nameOf(EvidenceFile it) {
        return nameOf(evidence.indexOf(it) + 1, it);
    }

    /// 文书/0001-（2026）桂1481网执送字第1号-第1版.pdf, every version, also those that were corrected.
    public String nameOf(Paper it) {
        return "文书/%04d-%s-第%d版.pdf".formatted(papers.indexOf(it) + 1, it.number(), it.version());
    }

    static String nameOf(int number, EvidenceFile it) {
        return "证据/%04d-%s.%s".formatted(number, it.id().uuid(), it.medium().ending());
    }

    /// Personal data stays out of logs.
    @Override
    public String toString() {
        return "Dossier " + file.id();
    }
}
