package org.gridwrit.task.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A phone as far as the server can tell: it keeps a cursor, and sends what it is told to.
public final class SyncPhone {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final MockMvc mvc;
    private final Actor worker;
    private @Nullable String cursor;

    public SyncPhone(MockMvc mvc, Actor worker) {
        this.mvc = mvc;
        this.worker = worker;
    }

    /// Absent when nothing changed.
    @Nullable
    JsonNode pull() throws Exception {
        var request = get("/api/v1/field/changes");
        if (cursor != null) request.param("since", cursor);
        var answer = perform(request);
        if (answer.getStatus() == 204) {
            assertThat(answer.getContentLength()).isZero();
            return null;
        }
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        var changes = JSON.readTree(answer.getContentAsByteArray());
        cursor = changes.path("cursor").asString();
        return changes;
    }

    JsonNode mustPull() throws Exception {
        var changes = pull();
        if (changes == null) throw new AssertionError("nothing changed");
        return changes;
    }

    @Nullable
    String cursor() {
        return cursor;
    }

    void forget() {
        cursor = null;
    }

    void claims(String other) {
        cursor = other;
    }

    public List<JsonNode> push(JsonNode... facts) throws Exception {
        var body = JSON.createObjectNode().put("device", "p1").put("sentAt", "2026-11-23T04:00:00Z");
        body.putArray("facts").addAll(List.of(facts));
        var answer = send(body.toString());
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return JSON.readTree(answer.getContentAsByteArray())
                .path("answers")
                .valueStream()
                .toList();
    }

    public String answer(JsonNode fact) throws Exception {
        return push(fact).getFirst().path("answer").asString();
    }

    MockHttpServletResponse send(String body) throws Exception {
        return perform(
                post("/api/v1/field/facts").contentType("application/json").content(body));
    }

    public static ObjectNode fact(String kind, Id task) {
        return fact(UUID.randomUUID(), kind, task);
    }

    static ObjectNode fact(UUID id, String kind, Id task) {
        return JSON.createObjectNode()
                .put("id", id.toString())
                .put("kind", kind)
                .put("task", task.toString())
                .put("at", "2026-11-23T03:30:00Z");
    }

    public static ObjectNode report(Id task, String outcome, String words) {
        return fact("REPORT", task).put("outcome", outcome).put("words", words);
    }

    static ObjectNode of(Map<String, ?> fields) {
        return JSON.valueToTree(fields);
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(user(worker.name()).roles("WORKER"))
                        .with(csrf())
                        .accept("application/json")
                        .requestAttr(Actor.class.getName(), worker))
                .andReturn()
                .getResponse();
    }
}
