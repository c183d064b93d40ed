package org.gridwrit.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/// The codes a refusal may carry: those the messages files have a text for.
final class ProblemCodes {
    private static final String TEXT = "refusal.";

    private ProblemCodes() {}

    static Set<String> all() {
        try {
            var codes = new TreeSet<String>();
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_en.properties");
            for (var file : files) {
                PropertiesLoaderUtils.loadProperties(file).stringPropertyNames().stream()
                        .filter(it -> it.startsWith(TEXT))
                        .forEach(it -> codes.add(it.substring(TEXT.length())));
            }
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
