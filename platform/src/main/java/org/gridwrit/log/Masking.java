package org.gridwrit.log;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// 打码 Takes out of a line what could be about a person. It knows no names: whatever is Chinese, a long number, a
/// secret or a quotation goes, and what an operator needs stays – words of the program, identifiers, times, stack
/// frames.
///
/// A line about a person is written nowhere on purpose; this is for what databases and parsers quote (PIPL art. 51).
final class Masking {
    private static final String GONE = "▇";

    /// Where in the program it happened: nothing of a person can stand there.
    private static final Pattern FRAME =
            Pattern.compile("\\s*(?:at [\\w.$/<>@-]+\\(.*\\).*|\\.\\.\\. \\d+ (?:more|common frames omitted).*)");

    private static final Pattern KEPT_OR_GONE = Pattern.compile(
            // UUIDs, points in time and periods, versions of migrations
            "(?<kept>\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b"
                    + "|\\b\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)?"
                    + "|\\b20\\d{6}[._]\\d{4}\\b"
                    // names of tables, columns, beans and files between quotation marks
                    + "|[\"'](?:[a-zA-Z]+[._/])+[a-zA-Z0-9._/-]*[\"']|[\"']/?[\"']|(?<=\\bversion )\"[0-9.]+ - [a-z ]+\""
                    + "|(?<=\\b(?:schema|relation|table|column|index|type|bean|function|role|constraint|profile) )[\"'][a-z_]{1,63}[\"'])"
                    // what PostgreSQL adds about the row: `Key (a, b)=(…)`, `Failing row contains (…)`
                    + "|(?<==|contains )\\(.*\\)"
                    + "|(?<quote>[\"“'`])(?!\\k<quote>).*?\\k<quote>"
                    + "|\\b(?:gw_|Bearer |Basic )[\\w./+=-]+"
                    + "|(?i:\\b(?:password|passwd|secret|token|code|reason|words)\\b\\s*[=:]\\s*\\S+)"
                    + "|(?=[\\w/+=-]*\\d)(?=[\\w/+=-]*[A-Za-z])\\b[\\w/+=-]{28,}"
                    + "|\\p{IsHan}(?:[\\p{IsHan}\\p{Nd}\\p{IsPunctuation}\\s\\p{Alpha}]*\\p{IsHan})?\\p{Nd}*"
                    + "|(?:%[0-9A-Fa-f]{2}){2,}"
                    + "|(?:\\\\u[0-9a-fA-F]{4})+"
                    // credit codes; identity, telephone and account numbers, also in groups
                    + "|\\b[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}\\b"
                    + "|\\p{Nd}(?:[ -]?\\p{Nd}){6,}[Xx]?");

    private Masking() {}

    static String of(String text) {
        if (text.indexOf('\n') < 0) return line(text);
        return text.lines()
                .map(Masking::line)
                .collect(Collectors.joining(
                        System.lineSeparator(), "", text.endsWith("\n") ? System.lineSeparator() : ""));
    }

    private static String line(String line) {
        if (FRAME.matcher(line).matches()) return line;
        return KEPT_OR_GONE
                .matcher(line)
                .replaceAll(it -> it.group("kept") == null ? GONE : Matcher.quoteReplacement(it.group()));
    }
}
