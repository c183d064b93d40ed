package org.gridwrit.notice.live;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.gridwrit.notice.NoticeKind;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;
import tools.jackson.databind.json.JsonMapper;

/// How an event looks on its way to a browser (HTML, server-sent events).
@Component
class Wire {
    /// A comment: keeps the connection, and finds out whether there is one.
    static final String BEAT = ":";
    /// Something is not told one by one: the page had better ask anew.
    static final String MISSED = "event:missed\ndata:{}";

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final JsonMapper json;

    Wire(JsonMapper json) {
        this.json = json;
    }

    /// All a browser is told.
    record Told(
            NoticeKind kind, @Nullable Id subject, @Nullable String caseNumber, int things) {}

    String of(Signal it) {
        return "id:" + it.id() + "\nevent:came\ndata:"
                + json.writeValueAsString(new Told(it.kind(), it.subject(), it.caseNumber(), it.things()));
    }

    /// How long a browser waits before it asks again; not all of them at once.
    static String retry(int millis) {
        return "retry:" + millis;
    }

    static Set<DataWithMediaType> event(String lines) {
        return Set.of(new DataWithMediaType(lines + "\n\n", TEXT));
    }
}
