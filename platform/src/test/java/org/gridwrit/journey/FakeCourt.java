package org.gridwrit.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A court that speaks as `docs/field-sync.md` says, at the end of the phone's wire: so that it can refuse, be out of
/// reach
/// or lose an answer exactly when a test wants it to.
final class FakeCourt {
    private static final JsonMapper JSON = new JsonMapper();

    final Map<String, Map<String, Object>> errands = new LinkedHashMap<>();
    final List<JsonNode> stored = new ArrayList<>();
    final Map<String, ByteArrayOutputStream> files = new TreeMap<>();
    private final Map<String, Map<String, String>> announced = new TreeMap<>();
    /// The outlines of the counties, as the court tells them.
    List<Map<String, Object>> maps = List.of();

    /// What it asks about reports.
    final List<Map<String, Object>> questions = new ArrayList<>();

    private int version;

    /// Out of reach; asked at each call.
    boolean down;
    /// Stores, but the answer is lost on its way.
    boolean deaf;
    /// What it says to a fact; null stores it.
    Function<JsonNode, @Nullable Map<String, Object>> refusal = _ -> null;

    void listen(BrowserContext context) {
        context.route("**/api/v1/field/**", this::answer);
    }

    FakeCourt asks(String... kinds) {
        for (var kind : kinds) {
            var errand = FakeErrand.of(kind, errands.size() + 1);
            errands.put(String.valueOf(errand.get("id")), errand);
        }
        version++;
        return this;
    }

    void withdraw(String id) {
        errands.remove(id);
        version++;
    }

    void asksAbout(String task, String words) {
        var question = Map.<String, Object>of(
                "id",
                "451400-0199000%d-0000-7000-8000-0000000000aa".formatted(questions.size()),
                "task",
                task,
                "words",
                words,
                "at",
                Instant.now().toString());
        questions.add(question);
        version++;
    }

    String first() {
        return errands.keySet().iterator().next();
    }

    Stream<JsonNode> of(String kind) {
        return stored.stream().filter(it -> it.path("kind").asString().equals(kind));
    }

    private synchronized void answer(Route route) {
        var request = route.request();
        var path = request.url().replaceFirst(".*/api/v1/field/", "");
        if (down) route.abort("internetdisconnected");
        else if (path.startsWith("changes")) changes(route, path);
        else if (path.equals("facts")) facts(route);
        // They are the same for everybody: the real ones.
        else if (path.equals("leaflets") || path.equals("training")) route.resume();
        else FakeFiles.answer(route, path.replaceFirst("files/?", ""), files, announced);
    }

    private void changes(Route route, String path) {
        if (path.equals("changes?since=c" + version)) {
            route.fulfill(new Route.FulfillOptions().setStatus(204));
            return;
        }
        var watched = errands.values().stream()
                .filter(it -> "WATCH".equals(it.get("kind")) && "VISIT".equals(it.get("disclosure")))
                .map(it -> Map.of(
                        "id",
                        String.valueOf(it.get("id")),
                        "until",
                        String.valueOf(it.get("dueOn")),
                        "approvedBy",
                        "王院长"))
                .toList();
        var told = new TreeMap<String, Object>(Map.of(
                "cursor", "c" + version, "at", Instant.now().toString(), "whole", true, "open", errands.keySet()));
        told.putAll(Map.of(
                "errands",
                errands.values(),
                "ended",
                List.of(),
                "watched",
                watched,
                "maps",
                maps,
                "questions",
                questions));
        told.put("contacts", FakeErrand.CONTACTS);
        say(route, told);
    }

    private void facts(Route route) {
        var answers = new ArrayList<Map<String, Object>>();
        for (var fact : JSON.readTree(route.request().postData()).path("facts")) answers.add(store(fact));
        if (deaf) route.abort("connectionreset");
        else say(route, Map.of("at", Instant.now().toString(), "answers", answers));
    }

    private Map<String, Object> store(JsonNode fact) {
        var id = fact.path("id").asString();
        if (stored.stream().anyMatch(it -> it.path("id").asString().equals(id)))
            return Map.of("id", id, "answer", "SEEN_BEFORE");
        var refused = refusal.apply(fact);
        if (refused != null) {
            var told = new TreeMap<>(refused);
            told.put("id", id);
            return told;
        }
        stored.add(fact);
        var errand = errands.get(fact.path("task").asString());
        if (errand != null) FakeErrand.after(errand, fact);
        if (fact.path("kind").asString().equals("RECUSE"))
            errands.remove(fact.path("task").asString());
        version++;
        return Map.of("id", id, "answer", "STORED");
    }

    private static void say(Route route, Map<String, Object> body) {
        route.fulfill(new Route.FulfillOptions()
                .setContentType("application/json")
                .setBodyBytes(JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8)));
    }

    static String decoded(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }
}
