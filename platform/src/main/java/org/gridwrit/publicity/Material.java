package org.gridwrit.publicity;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;

/// 宣传材料 What courts of a city have published to be read out, printed and handed over.
///
/// @param words paragraphs, one a line; a line that begins with `## ` is a heading
public record Material(
        Id id,
        String court,
        Topic topic,
        String title,
        String words,
        String publishedBy,
        Instant publishedAt,
        boolean withdrawn) {
    public List<Paragraph> paragraphs() {
        return paragraphs(words);
    }

    public ZonedDateTime published() {
        return publishedAt.atZone(Times.CHINA);
    }

    static List<Paragraph> paragraphs(String words) {
        return Stream.of(words.split("\\R"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(Paragraph::of)
                .toList();
    }

    /// One line of a material as it is shown.
    public record Paragraph(boolean heading, String words) {
        private static final String MARK = "## ";

        static Paragraph of(String line) {
            return line.startsWith(MARK)
                    ? new Paragraph(true, line.substring(MARK.length()))
                    : new Paragraph(false, line);
        }
    }
}
