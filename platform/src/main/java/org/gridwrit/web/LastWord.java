package org.gridwrit.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/// Stands around everything, filters too: what Tomcat itself refuses, because it is no HTTP, is said as everything else
/// is, and no answer goes out that a browser may take for something else than it is.
final class LastWord extends ErrorReportValve {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh-CN"><head><meta charset="utf-8"><title>%2$s</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="stylesheet" href="/assets/basis.css"><link rel="stylesheet" href="/assets/gridwrit.css"></head>
            <body class="door"><main class="sheet"><section class="narrow problem"><p class="problem-number">%1$d</p>
            <h1>%2$s</h1><p class="lead">%3$s</p></section></main></body></html>
            """;
    private static final String PROBLEM = """
            {"status":%d,"title":"%s","detail":"%s","code":"%s"}""";

    private final MessageSource messages;

    LastWord(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(SecurityHeaders.POLICY_NAME, SecurityHeaders.POLICY);
        super.invoke(request, response);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        var code = ErrorPages.code(status);
        boolean program = readByProgram(request.getRequestURI());
        var title = text("problem." + status, text("problem.400", ""));
        var detail = text("refusal." + code, "");
        try {
            response.setContentType(program ? "application/problem+json" : "text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            var writer = response.getReporter();
            if (writer == null) return;
            writer.write(
                    program ? PROBLEM.formatted(status, title, detail, code) : PAGE.formatted(status, title, detail));
            response.finishResponse();
        } catch (IOException gone) {
            // Nobody listens any more.
        }
    }

    /// As it was sent: what was refused was not decoded. Where even the first line could not be read no browser wrote
    /// it.
    private static boolean readByProgram(@Nullable String asked) {
        return asked == null || asked.startsWith("/api/");
    }

    private String text(String key, String otherwise) {
        return requireNonNull(messages.getMessage(key, null, otherwise, Locale.SIMPLIFIED_CHINESE));
    }
}
