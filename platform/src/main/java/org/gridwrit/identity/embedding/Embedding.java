package org.gridwrit.identity.embedding;

import org.gridwrit.identity.Embedders;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Platforms.class)
class Embedding {
    @Bean
    Embedders embedders(Platforms platforms) {
        return new Embedders(
                platforms.platforms().stream().map(Platform::origin).distinct().toList());
    }
}
