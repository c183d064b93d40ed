package org.gridwrit.identity;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What `/v3/api-docs` says besides the operations it finds by itself.
@Configuration(proxyBeanMethods = false)
class OpenApiText {
    @Bean
    OpenAPI openApi() {
        var basic = new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic");
        return new OpenAPI()
                .info(new Info()
                        .title("GridWrit 网执")
                        .version("v1")
                        .description(
                                "Refusals are problems of RFC 9457 with a stable `code`; their `detail` is Chinese,"
                                        + " or English with `Accept-Language: en`."))
                .components(new Components().addSecuritySchemes("basic", basic))
                .addSecurityItem(new SecurityRequirement().addList("basic"));
    }
}
