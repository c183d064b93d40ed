package org.gridwrit.identity;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What `/v3/api-docs` says besides the operations it finds by itself.
@Configuration(proxyBeanMethods = false)
class OpenApiText {
    @Bean
    OpenAPI openApi() {
        var token = new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer");
        return new OpenAPI()
                .info(new Info().title("GridWrit 网执").version("v1").description("""
                                Ids of cases, tasks, grids and workers carry their city: `451400-0198…`. Lists answer \
                                `rows` and, if there is more, `next`, to be sent back as `after`. Ids of commands and \
                                reports are made by the client; sending the same PUT again changes nothing. Money is in \
                                whole fen. Refusals are problems of RFC 9457 with a stable `code`; their `detail` is \
                                Chinese, or English with `Accept-Language: en`."""))
                .components(new Components().addSecuritySchemes("token", token))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }

    @Bean
    OpenApiCustomizer refusals() {
        return new ProblemTexts();
    }

    @Bean
    OpenApiCustomizer examples() {
        return new BodyExamples();
    }
}
