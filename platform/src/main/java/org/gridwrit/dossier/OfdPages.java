package org.gridwrit.dossier;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gridwrit.print.Ofd;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Component;

/// 卷宗 in the format of the state's archives (GB/T 33190): the words of the PDF, without its layout.
@Component
class OfdPages {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Times.CHINA);

    private final Wording wording;

    OfdPages(Wording wording) {
        this.wording = wording;
    }

    byte[] of(Dossier dossier) {
        return Ofd.of(lines(dossier), mark(dossier));
    }

    private String mark(Dossier it) {
        return "%s %s %s"
                .formatted(it.by().name(), TIME.format(it.at()), wording.text("dossier.purpose." + it.purpose()));
    }

    private List<Ofd.Line> lines(Dossier it) {
        var file = it.file();
        var lines = new ArrayList<Ofd.Line>();
        lines.add(new Ofd.Line(it.court(), Ofd.HEADING));
        lines.add(new Ofd.Line(wording.text("dossier.title") + "　" + file.number(), Ofd.TITLE));
        lines.add(new Ofd.Line(wording.text("dossier.made", it.by().name(), TIME.format(it.at())), Ofd.TEXT));
        lines.add(new Ofd.Line(wording.text("dossier.purpose." + it.purpose()) + "：" + it.words(), Ofd.TEXT));
        lines.add(new Ofd.Line(wording.text("dossier.chapter.facts"), Ofd.HEADING));
        lines.add(fact("case.filed-on", file.filedOn().toString()));
        lines.add(fact("case.officer", file.officer()));
        lines.add(fact("case.cause", file.cause()));
        lines.add(fact("case.amount", file.amount().toString()));
        lines.add(fact("case.recovered", file.recovered().toString()));
        lines.add(fact("case.state", wording.text("case.state." + file.state().name())));
        lines.add(new Ofd.Line(wording.text("dossier.chapter.parties"), Ofd.HEADING));
        file.debtors().forEach(party -> lines.add(fact("case.debtors", party.name() + "　" + party.address())));
        file.applicants().forEach(party -> lines.add(fact("case.applicants", party.name() + "　" + party.address())));
        lines.add(new Ofd.Line(wording.text("dossier.chapter.timeline"), Ofd.HEADING));
        for (var entry : it.entries()) {
            lines.add(new Ofd.Line(
                    TIME.format(entry.moment().at()) + "　" + wording.said(entry.title()) + "　" + wording.who(entry),
                    Ofd.TEXT));
            wording.lines(entry).forEach(line -> lines.add(new Ofd.Line("　　" + line, Ofd.SMALL)));
        }
        lines.add(new Ofd.Line(wording.text("dossier.chapter.evidence"), Ofd.HEADING));
        if (it.evidence().isEmpty()) lines.add(new Ofd.Line(wording.text("dossier.no-evidence"), Ofd.TEXT));
        for (var paper : it.papers()) {
            lines.add(new Ofd.Line(it.nameOf(paper), Ofd.TEXT));
            lines.add(new Ofd.Line(
                    "　　SM3 " + Objects.requireNonNull(paper.issued()).sm3(), Ofd.SMALL));
        }
        for (var evidence : it.evidence()) {
            lines.add(new Ofd.Line(it.nameOf(evidence), Ofd.TEXT));
            lines.add(new Ofd.Line("　　SM3 " + evidence.sm3(), Ofd.SMALL));
        }
        return lines;
    }

    private Ofd.Line fact(String key, String value) {
        return new Ofd.Line(wording.text(key) + "：" + value, Ofd.TEXT);
    }
}
