package org.gridwrit.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// A page of HTML as PDF: its font is in it, so that it looks the same wherever it is read and printed.
public final class Pdf {
    private Pdf() {}

    /// The style sheet that stands beside a class.
    public static String style(Class<?> beside, String name) {
        try (var css = beside.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(css, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param html well-formed, with a head
    /// @param css  its style, which pages themselves may not carry
    public static byte[] of(String html, String css) {
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(Typeface::open, Typeface.NAME)
                    .withHtmlContent(html.replace("</head>", "<style>" + css + "</style></head>"), null)
                    .withProducer("GridWrit")
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
