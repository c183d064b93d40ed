package org.gridwrit.web;

import java.util.Collection;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What a browser is told with every answer, before any filter of ours has seen the request.
@Configuration(proxyBeanMethods = false)
public class SecurityHeaders {
    public static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";
    /// The same for a page that may stand in a frame of these origins.
    public static String framedBy(Collection<String> origins) {
        return origins.isEmpty()
                ? POLICY
                : POLICY.replace("frame-ancestors 'none'", "frame-ancestors " + String.join(" ", origins));
    }

    public static final String POLICY_NAME = "Content-Security-Policy";

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> lastWord(MessageSource messages) {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new LastWord(messages)));
    }
}
