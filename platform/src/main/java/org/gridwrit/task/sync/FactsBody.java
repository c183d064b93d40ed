package org.gridwrit.task.sync;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.gridwrit.shared.FieldName;
import org.gridwrit.shared.Refusal;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The body of a push, no longer than it may be, and whole or not at all.
@Component
class FactsBody {
    static final int LONGEST = 1 << 20;
    static final int MOST = 100;

    private final JsonMapper json;

    FactsBody(JsonMapper json) {
        this.json = json;
    }

    /// @throws HttpMessageNotReadableException for what is cut off or is not JSON: nothing of it was stored
    JsonNode read(HttpServletRequest request) {
        try {
            var bytes = request.getInputStream().readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) throw new Refusal("facts.too-large", LONGEST >> 20);
            var body = json.readTree(bytes);
            var facts = body.path("facts");
            if (!facts.isArray()) throw new Refusal("request.missing", new FieldName("facts"));
            if (facts.size() > MOST) throw new Refusal("facts.too-many", MOST, facts.size());
            return body;
        } catch (IOException | JacksonException cut) {
            throw new HttpMessageNotReadableException("cut off", cut, new ServletServerHttpRequest(request));
        }
    }
}
