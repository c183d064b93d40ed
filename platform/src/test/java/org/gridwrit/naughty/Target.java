package org.gridwrit.naughty;

import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.naughty.Slot.Where;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// One handler of the program and everything in a request that it reads.
///
/// @param example a body it accepts; missing when it reads none
record Target(String method, String path, Set<Slot> slots, JsonNode example) {
    private static final Pattern CHOICE = Pattern.compile("\\{\\w+:([a-z]+(?:\\|[a-z]+)+)}");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::[^/]*)?}");
    private static final Set<String> SPOKEN = Set.of("/sign-in", "/console", "/api/v1/cases", "/complaints");
    private static final JsonMapper JSON = new JsonMapper();

    /// What a phone or a key answers; the program reads it as it comes.
    private static final String WEBAUTHN = """
            {"publicKey": {"label": "a", "credential": {"id": "AAAA", "rawId": "AAAA", "type": "public-key",
             "response": {"clientDataJSON": "e30", "attestationObject": "oA", "transports": ["usb"]},
             "authenticatorAttachment": "platform", "clientExtensionResults": {}}},
             "id": "AAAA", "rawId": "AAAA", "type": "public-key", "clientExtensionResults": {},
             "response": {"clientDataJSON": "e30", "attestationObject": "oA", "authenticatorData": "AAAA",
             "signature": "AAAA", "userHandle": "AAAA"}}""";

    static List<Target> of(RequestMappingHandlerMapping mapping, JsonNode examples) {
        var found = new ArrayList<Target>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (!handler.getBeanType().getName().startsWith("org.gridwrit")) return;
            addresses(info)
                    .forEach(path -> info.getMethodsCondition()
                            .getMethods()
                            .forEach(it -> found.add(of(it.name(), path, handler, examples))));
        });
        // Spring Security's own.
        found.add(new Target("POST", "/sign-in", fields("login", "password"), JSON.missingNode()));
        found.add(new Target("GET", "/login/oauth2/code/{id}", fields("code", "state", "error"), JSON.missingNode()));
        return found;
    }

    private static Stream<String> addresses(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .filter(it -> !it.equals("/error"))
                .flatMap(path -> {
                    var choice = CHOICE.matcher(path);
                    return choice.find()
                            ? Stream.of(choice.group(1).split("\\|", -1)).map(choice::replaceFirst)
                            : Stream.of(path);
                });
    }

    private static Target of(String method, String path, HandlerMethod handler, JsonNode examples) {
        var slots = new LinkedHashSet<Slot>();
        var variables = VARIABLE.matcher(path);
        while (variables.find()) slots.add(new Slot(Where.PATH, variables.group(1)));
        var example = examples.path(method + " " + path);
        for (var parameter : handler.getMethod().getParameters()) {
            var asked = parameter.getAnnotation(RequestParam.class);
            if (parameter.getType() == MultipartFile.class) {
                slots.add(new Slot(Where.FILE, parameter.getName()));
            } else if (asked != null) {
                var name = Stream.of(asked.value(), asked.name(), parameter.getName())
                        .filter(it -> !it.isEmpty())
                        .findFirst()
                        .orElseThrow();
                slots.add(new Slot(Where.FIELD, name));
            } else if (parameter.isAnnotationPresent(RequestBody.class)) {
                if (example.isMissingNode()) example = body(parameter);
                leaves("", example, slots);
                slots.add(new Slot(Where.BODY, ""));
            } else if (form(parameter)) {
                for (var it : parameter.getType().getRecordComponents()) slots.add(new Slot(Where.FIELD, it.getName()));
            }
        }
        // Read by an interceptor, the same way everywhere.
        if (SPOKEN.contains(path)) slots.add(new Slot(Where.FIELD, "language"));
        return new Target(method, path, slots, example);
    }

    private static boolean form(Parameter parameter) {
        var type = parameter.getType();
        return type.isRecord()
                && type != Actor.class
                && parameter.getAnnotations().length < 3
                && Stream.of(parameter.getAnnotations())
                        .noneMatch(it -> it.annotationType().getSimpleName().equals("PathVariable"));
    }

    private static JsonNode body(Parameter parameter) {
        return parameter.getType().isRecord() ? made(parameter.getType()) : JSON.readTree(WEBAUTHN);
    }

    private static ObjectNode made(Class<?> type) {
        var made = JSON.createObjectNode();
        for (RecordComponent it : type.getRecordComponents()) {
            if (it.getType().isRecord()) made.set(it.getName(), made(it.getType()));
            else made.put(it.getName(), "AAAA");
        }
        return made;
    }

    private static void leaves(String path, JsonNode node, Set<Slot> slots) {
        node.propertyStream().forEach(it -> {
            var name = path.isEmpty() ? it.getKey() : path + "." + it.getKey();
            slots.add(new Slot(Where.JSON, name));
            leaves(name, it.getValue(), slots);
        });
    }

    private static Set<Slot> fields(String... names) {
        var slots = new LinkedHashSet<Slot>();
        for (var it : names) slots.add(new Slot(Where.FIELD, it));
        return slots;
    }

    boolean api() {
        return path.startsWith("/api/");
    }

    boolean readsJson() {
        return !example.isMissingNode();
    }

    boolean readsFile() {
        return slots.stream().anyMatch(it -> it.where() == Where.FILE);
    }

    /// The path with its variables put in.
    String address(UnaryOperator<String> variable) {
        return VARIABLE.matcher(path).replaceAll(it -> Matcher.quoteReplacement(variable.apply(it.group(1))));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
