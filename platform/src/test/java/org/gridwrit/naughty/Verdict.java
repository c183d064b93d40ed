package org.gridwrit.naughty;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gridwrit.naughty.Wire.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/// What is wrong with an answer.
final class Verdict {
    /// What only a program, a database or a server would say.
    private static final Pattern INSIDE =
            Pattern.compile("\\bat [a-z]+(?:\\.\\w+)+\\(|Exception\\b|\\bjava\\.(?:lang|util|io|time)\\."
                    + "|org\\.(?:gridwrit|springframework|postgresql|apache)\\b|tools\\.jackson|SQLSTATE|Apache Tomcat|Whitelabel"
                    + "|\\b(?:select|insert into|update|delete from)\\s+[a-z_]+\\.[a-z_]+|syntax error|root:x:0");

    private static final Pattern ALIVE = Pattern.compile(
            "<gw7x|<svg/onload=gw7x|[\"']\\s+gw7x=[\"']|href=\"(?:javascript:|(?:[a-z]+:)?[/\\\\]{2}gw7x)|src=\"[^\"]*gw7x");
    private static final Pattern FORMULA = Pattern.compile("(?m)(?:^|,)\"?(?:=cmd|\\+gw7x|@SUM\\(gw7x)");

    /// What would look like the inside in whatever case it is shown, as text and as JSON.
    private static final List<Pattern> OWN = Stream.concat(
                    Naughty.texts().stream().map(Naughty::text), Try.OTHER_TYPES.stream())
            .filter(INSIDE.asPredicate())
            .flatMap(it -> Stream.of(it, it.replace("\"", "\\\"")))
            .map(it -> Pattern.compile(Pattern.quote(it), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();

    private Verdict() {}

    /// There is no body to look at.
    static @Nullable String ofHead(Answer answer) {
        return answer.status() >= 500 ? "is an error of ours" : null;
    }

    static @Nullable String of(boolean api, Answer answer) {
        // 501 and 505 are what HTTP says of methods and versions that nobody implements.
        if (answer.status() >= 500 && answer.status() != 501 && answer.status() != 505) return "is an error of ours";
        var inside = INSIDE.matcher(answer.body());
        if (inside.find() && (inside = INSIDE.matcher(said(answer.body()))).find())
            return "tells of the inside: " + inside.group();
        if (answer.body().contains(Naughty.PRODUCT)) return "has calculated what was sent";
        if (answer.headers().containsKey("x-gw7x")
                || answer.header("set-cookie").contains("gw7x")) return "has a header of mine";
        var to = answer.header("location");
        if (!to.isEmpty() && !to.matches("/(?![/\\\\]).*|")) return "leads away: " + to;
        var type = answer.header("content-type");
        if (type.startsWith("text/html") && ALIVE.matcher(answer.body()).find()) return "shows it unescaped";
        if (type.startsWith("text/csv") && FORMULA.matcher(answer.body()).find()) return "carries a formula";
        if (!answer.body().isEmpty() && !answer.header("x-content-type-options").equals("nosniff"))
            return "may be sniffed";
        return answer.status() >= 400 ? refusal(api, answer, type) : null;
    }

    /// The answer without what was sent, now or before, and is only shown: nobody learns from it what they did not
    /// know.
    private static String said(String body) {
        var plain = HtmlUtils.htmlUnescape(body);
        for (var it : OWN) plain = it.matcher(plain).replaceAll("");
        return plain;
    }

    private static @Nullable String refusal(boolean api, Answer answer, String type) {
        boolean problem =
                type.startsWith("application/problem+json") && answer.body().contains("\"code\":\"");
        boolean page = type.startsWith("text/html") && answer.body().contains("class=\"");
        if (api) return problem ? null : "is no problem detail but " + type;
        return problem || page ? null : "is no page but " + type;
    }

    static boolean signedOut(Answer answer) {
        return answer.status() == 401
                || List.of("/sign-in", "/proof", "/password", "/second-factor")
                        .contains(answer.header("location").replaceAll("\\?.*", ""));
    }
}
