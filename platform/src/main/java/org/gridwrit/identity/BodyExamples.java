package org.gridwrit.identity;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;

/// An example beside every JSON body, from `api-examples.json`; a test reads each as the program would.
final class BodyExamples implements OpenApiCustomizer {
    private final JsonNode examples = read();

    private static JsonNode read() {
        try (var file =
                Objects.requireNonNull(BodyExamples.class.getResourceAsStream("api-examples.json"), "examples")) {
            return Json.mapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void customise(OpenAPI api) {
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    var example = examples.get(method + " " + path);
                    if (example == null || operation.getRequestBody() == null) return;
                    operation.getRequestBody().getContent().values().forEach(it -> it.setExample(example));
                }));
    }
}
