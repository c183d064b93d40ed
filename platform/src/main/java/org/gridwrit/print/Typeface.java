package org.gridwrit.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// 字体 思源宋体 Noto Serif SC, shipped with the program: pages look the same wherever they are made and read.
public final class Typeface {
    public static final String NAME = "Noto Serif SC";
    private static final String FILE = "NotoSerifSC-Regular.ttf";
    private static final int FIRST = 32;
    private static final int PRINTABLE = 95;

    private Typeface() {}

    public static InputStream open() {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(FILE), FILE);
    }

    /// The glyphs of a text and nothing else of the fourteen megabytes – or all of them where a name has a character
    /// beyond the basic plane (𬭎), which the subsetter cannot index.
    ///
    /// @return the widths of the printable characters of ASCII, as parts of the height
    public static double[] cut(String text, OutputStream out) {
        try (var in = open();
                var font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in))) {
            if (text.codePoints().anyMatch(Character::isSupplementaryCodePoint)) {
                try (var whole = open()) {
                    whole.transferTo(out);
                }
                return widths(font);
            }
            var subset = new TTFSubsetter(font);
            text.codePoints().forEach(subset::add);
            for (int it = FIRST; it < FIRST + PRINTABLE; it++) subset.add(it);
            subset.writeToStream(out);
            return widths(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] widths(TrueTypeFont font) throws IOException {
        var cmap = font.getUnicodeCmapLookup();
        var widths = new double[PRINTABLE];
        for (int i = 0; i < PRINTABLE; i++) {
            widths[i] = (double) font.getAdvanceWidth(cmap.getGlyphId(FIRST + i)) / font.getUnitsPerEm();
        }
        return widths;
    }
}
