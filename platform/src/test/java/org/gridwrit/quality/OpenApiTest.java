package org.gridwrit.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `/v3/api-docs` is all a supplier of a court's system has to go by.
@WholeProgram
class OpenApiTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    JsonMapper json;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    JsonNode api;

    @BeforeEach
    void read() throws Exception {
        api = json.readTree(
                mvc.perform(get("/v3/api-docs")).andReturn().getResponse().getContentAsByteArray());
    }

    @Test
    void everyHandlerIsThereAndSaysWhatItDoes() {
        var silent = new TreeSet<String>();
        for (var at : operations().keySet()) {
            if (operation(at).path("summary").asString("").isEmpty()) silent.add(at);
        }
        assertThat(silent)
                .as("annotate these with @Operation(summary = \"中文 · English\")")
                .isEmpty();
    }

    @Test
    void everyOperationSaysHowItRefusesAndWithWhichCodes() {
        for (var at : operations().keySet()) {
            assertThat(operation(at).at("/responses/403/$ref").asString())
                    .as(at)
                    .isEqualTo("#/components/responses/Problem403");
        }
        assertThat(api.at("/components/responses/Problem422/content").propertyNames())
                .containsExactly("application/problem+json");
        assertThat(api.at("/components/schemas/Problem/properties/code/x-extensible-enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .contains("access.role", "task.unknown", "report.words-missing");
    }

    @Test
    void everyBodyHasAnExampleThatTheProgramReads() {
        var strict = json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        var without = new TreeSet<String>();
        operations().forEach((at, handler) -> {
            for (var parameter : handler.getMethod().getParameters()) {
                if (!parameter.isAnnotationPresent(RequestBody.class)
                        || !parameter.getType().isRecord()) continue;
                var example = operation(at).at("/requestBody/content/application~1json/example");
                if (example.isMissingNode()) without.add(at);
                else
                    assertThat(strict.treeToValue(example, parameter.getType())).isNotNull();
            }
        });
        assertThat(without).as("give these an example in api-examples.json").isEmpty();
    }

    @Test
    void noTwoShapesShareAName() {
        var shapes = new HashSet<Class<?>>();
        operations().values().forEach(it -> {
            collect(it.getMethod().getGenericReturnType(), shapes);
            Stream.of(it.getMethod().getParameters())
                    .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                    .forEach(parameter -> collect(parameter.getParameterizedType(), shapes));
        });
        var names = new TreeMap<String, Set<String>>();
        for (var it : shapes) {
            names.computeIfAbsent(it.getSimpleName(), _ -> new TreeSet<>()).add(it.getName());
        }
        names.values().removeIf(it -> it.size() == 1);
        assertThat(names).as("the document keeps one shape a name").isEmpty();
    }

    private static void collect(Type type, Set<Class<?>> shapes) {
        if (type instanceof ParameterizedType generic) {
            for (var argument : generic.getActualTypeArguments()) collect(argument, shapes);
            collect(generic.getRawType(), shapes);
        }
        if (!(type instanceof Class<?> found)
                || found.isEnum()
                || !found.getName().startsWith("org.gridwrit")) return;
        if (!shapes.add(found) || !found.isRecord()) return;
        for (var component : found.getRecordComponents()) collect(component.getGenericType(), shapes);
    }

    /// `GET /api/v1/cases` and its handler.
    private Map<String, HandlerMethod> operations() {
        var found = new TreeMap<String, HandlerMethod>();
        handlers.getHandlerMethods().forEach((info, handler) -> {
            var methods = new ArrayList<>(info.getMethodsCondition().getMethods());
            for (var path : info.getPatternValues()) {
                if (!path.startsWith("/api/")) continue;
                for (var method : methods) found.put(method + " " + path, handler);
            }
        });
        return found;
    }

    private JsonNode operation(String at) {
        var space = at.indexOf(' ');
        var method = at.substring(0, space).toLowerCase(Locale.ROOT);
        return api.path("paths").path(at.substring(space + 1)).path(method);
    }
}
