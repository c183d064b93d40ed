package org.gridwrit.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ofdrw.font.Font;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.PageLayout;
import org.ofdrw.layout.VirtualPage;
import org.ofdrw.layout.element.Paragraph;
import org.ofdrw.layout.element.Position;
import org.ofdrw.layout.element.Span;

/// Lines of text in the format of the state's archives (GB/T 33190); the glyphs that are used are in it.
public final class Ofd {
    public static final double TITLE = 7.0;
    public static final double HEADING = 5.0;
    public static final double TEXT = 3.7;
    public static final double SMALL = 3.0;

    private Ofd() {}

    /// @param size of the letters, in millimetres
    public record Line(String text, double size) {}

    /// @param mark at the foot of each page
    public static byte[] of(List<Line> lines, String mark) {
        try {
            var cut = Files.createTempFile("pages", ".ttf");
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
}
