package org.gridwrit.identity.embedding;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `gridwrit.embedding.platforms`: mostly none.
@ConfigurationProperties("gridwrit.embedding")
public record Platforms(@DefaultValue List<Platform> platforms) {
    Optional<Platform> named(String issuer) {
        return platforms.stream().filter(it -> it.issuer().equals(issuer)).findFirst();
    }
}
