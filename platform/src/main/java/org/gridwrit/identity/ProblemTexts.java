package org.gridwrit.identity;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;

/// How every operation refuses, and the codes it may do it with: those the messages files have a text for.
final class ProblemTexts implements OpenApiCustomizer {
    /// What a refusal with this status means, and a code it may carry.
    private record Kind(String status, String meaning, String code) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("400", "请求有误 · Not understood: something is missing or malformed", "request.missing"),
            new Kind("401", "未登录 · Not signed in", "access.signed-out"),
            new Kind("403", "无权 · Not for this role or beyond its scope", "access.role"),
            new Kind("404", "没有，或不在辖区内 · Not there, or out of scope", "task.unknown"),
            new Kind(
                    "422",
                    "不符合规则 · Understood, but against a rule; the detail says what would be right",
                    "task.not-yours"));

    @Override
    public void customise(OpenAPI api) {
        api.getComponents().addSchemas("Problem", problem(ProblemCodes.all()));
        for (var it : KINDS) api.getComponents().addResponses("Problem" + it.status, response(it));
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> KINDS.stream()
                                .filter(it -> mayHappen(it.status, path, method))
                                .forEach(it -> refer(operation, it.status))));
    }

    private static boolean mayHappen(String status, String path, HttpMethod method) {
        return switch (status) {
            case "404" -> path.contains("{");
            case "422" -> method != HttpMethod.GET;
            default -> true;
        };
    }

    private static void refer(Operation operation, String status) {
        operation.getResponses().putIfAbsent(status, new ApiResponse().$ref("#/components/responses/Problem" + status));
    }

    private static ApiResponse response(Kind kind) {
        var example = Map.of("status", Integer.valueOf(kind.status), "code", kind.code, "detail", "……");
        var content = new MediaType()
                .schema(new Schema<>().$ref("#/components/schemas/Problem"))
                .example(example);
        return new ApiResponse()
                .description(kind.meaning)
                .content(new Content().addMediaType("application/problem+json", content));
    }

    private static Schema<?> problem(Iterable<String> codes) {
        var code = new StringSchema().description("stable; new ones may be added");
        code.addExtension("x-extensible-enum", codes);
        return new ObjectSchema()
                .description("RFC 9457")
                .addProperty("status", new IntegerSchema())
                .addProperty("title", new StringSchema())
                .addProperty("detail", new StringSchema().description("what is wrong and what would be right"))
                .addProperty("instance", new StringSchema())
                .addProperty("code", code);
    }
}
