package org.gridwrit.task.field.app;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/// 不变的地址 The files of the phone's program at addresses with their version: asked for once and kept for a year, so that
/// a browser without a service worker opens the app without asking for any of them again.
@Configuration
class FieldAssets implements WebMvcConfigurer {
    static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).immutable();

    private static final String FILES = "classpath:/static/assets/";

    private final AppFiles files;

    FieldAssets(AppFiles files) {
        this.files = files;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(files.at("/assets/**"))
                .addResourceLocations(FILES)
                .setCacheControl(FOR_GOOD);
        // A page of yesterday's version, or another instance that has not been changed yet: it gets what there is, and
        // nobody keeps it.
        registry.addResourceHandler("/assets/{version:[0-9a-f]{16}}/**")
                .addResourceLocations(FILES)
                .setCacheControl(CacheControl.noStore())
                .resourceChain(true)
                .addResolver(new WhateverVersion());
    }

    private static final class WhateverVersion extends PathResourceResolver {
        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            return super.getResource(path.substring(path.indexOf('/') + 1), location);
        }
    }
}
