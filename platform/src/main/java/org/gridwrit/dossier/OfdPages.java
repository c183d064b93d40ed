package org.gridwrit.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gridwrit.print.Typeface;
import org.gridwrit.shared.Times;
import org.ofdrw.font.Font;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.PageLayout;
import org.ofdrw.layout.VirtualPage;
import org.ofdrw.layout.element.Paragraph;
import org.ofdrw.layout.element.Position;
import org.ofdrw.layout.element.Span;
import org.springframework.stereotype.Component;

/// 卷宗 in the format of the state's archives (GB/T 33190): the words of the PDF, without its layout.
@Component
class OfdPages {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Times.CHINA);
    private static final double TITLE = 7.0;
    private static final double HEADING = 5.0;
    private static final double TEXT = 3.7;
    private static final double SMALL = 3.0;

    private final Wording wording;

    OfdPages(Wording wording) {
        this.wording = wording;
    }

    private record Line(String text, double size) {}

    byte[] of(Dossier dossier) {
        var lines = lines(dossier);
        var mark = mark(dossier);
        try {
            var cut = Files.createTempFile("dossier", ".ttf");
            try {
                return write(lines, mark, font(cut, lines, mark));
            } finally {
                Files.delete(cut);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font font(Path cut, List<Line> lines, String mark) throws IOException {
        var text = new StringBuilder(mark).append("第页");
        lines.forEach(it -> text.append(it.text));
        try (var out = Files.newOutputStream(cut)) {
            var widths = Typeface.cut(text.toString(), out);
            return new Font(Typeface.NAME, Typeface.NAME, cut, widths);
        }
    }

    private static byte[] write(List<Line> lines, String mark, Font font) throws IOException {
        var ofd = new ByteArrayOutputStream();
        try (var document = new OFDDoc(ofd)) {
            var layout = PageLayout.A4().setMargin(22d, 20d, 22d, 20d);
            document.setDefaultPageLayout(layout);
            var pages = new int[1];
            document.onPage(page -> foot(page, mark, ++pages[0], font));
            for (var it : lines) {
                var paragraph = new Paragraph().setLineSpace(1.6);
                paragraph.add(new Span(font, it.size, it.text));
                paragraph.setMargin(0.6);
                document.add(paragraph);
            }
        }
        return ofd.toByteArray();
    }

    private static void foot(VirtualPage page, String mark, int number, Font font) {
        var foot = new Paragraph(20d, 281d, 170d, 10d);
        foot.setPosition(Position.Absolute);
        foot.add(new Span(font, SMALL, "第 " + number + " 页　" + mark));
        page.add(foot);
    }

    private String mark(Dossier it) {
        return "%s %s %s"
                .formatted(it.by().name(), TIME.format(it.at()), wording.text("dossier.purpose." + it.purpose()));
    }

    private List<Line> lines(Dossier it) {
        var file = it.file();
        var lines = new ArrayList<Line>();
        lines.add(new Line(it.court(), HEADING));
        lines.add(new Line(wording.text("dossier.title") + "　" + file.number(), TITLE));
        lines.add(new Line(wording.text("dossier.made", it.by().name(), TIME.format(it.at())), TEXT));
        lines.add(new Line(wording.text("dossier.purpose." + it.purpose()) + "：" + it.words(), TEXT));
        lines.add(new Line(wording.text("dossier.chapter.facts"), HEADING));
        lines.add(fact("case.filed-on", file.filedOn().toString()));
        lines.add(fact("case.officer", file.officer()));
        lines.add(fact("case.cause", file.cause()));
        lines.add(fact("case.amount", file.amount().toString()));
        lines.add(fact("case.recovered", file.recovered().toString()));
        lines.add(fact("case.state", wording.text("case.state." + file.state().name())));
        lines.add(new Line(wording.text("dossier.chapter.parties"), HEADING));
        file.debtors().forEach(party -> lines.add(fact("case.debtors", party.name() + "　" + party.address())));
        file.applicants().forEach(party -> lines.add(fact("case.applicants", party.name() + "　" + party.address())));
        lines.add(new Line(wording.text("dossier.chapter.timeline"), HEADING));
        for (var entry : it.entries()) {
            lines.add(new Line(
                    TIME.format(entry.moment().at()) + "　" + wording.said(entry.title()) + "　" + wording.who(entry),
                    TEXT));
            wording.lines(entry).forEach(line -> lines.add(new Line("　　" + line, SMALL)));
        }
        lines.add(new Line(wording.text("dossier.chapter.evidence"), HEADING));
        if (it.evidence().isEmpty()) lines.add(new Line(wording.text("dossier.no-evidence"), TEXT));
        for (var paper : it.papers()) {
            lines.add(new Line(it.nameOf(paper), TEXT));
            lines.add(new Line("　　SM3 " + Objects.requireNonNull(paper.issued()).sm3(), SMALL));
        }
        for (var evidence : it.evidence()) {
            lines.add(new Line(it.nameOf(evidence), TEXT));
            lines.add(new Line("　　SM3 " + evidence.sm3(), SMALL));
        }
        return lines;
    }

    private Line fact(String key, String value) {
        return new Line(wording.text(key) + "：" + value, TEXT);
    }
}
