package org.gridwrit.task.field.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The script that answers for `/field` where there is no network, with the list of what it keeps before it: a new
/// version of any file makes a new script, and the browser takes it in as a whole. Words few people choose it keeps
/// when
/// they have been chosen.
@Component
class ServiceWorker {
    private final String script;

    ServiceWorker(AppFiles files) throws IOException {
        Function<String, String> words = it -> "/field/words/" + it + "?v=" + files.version();
        script = "const VERSION = '" + files.version() + "'\nconst FILES = "
                + list(Stream.concat(Stream.of(words.apply("zh")), files.kept().stream())) + "\nconst LATER = "
                + list(Stream.concat(Stream.of("en", "za").map(words), files.keptLater().stream())) + "\n"
                + new ClassPathResource("static/assets/field/service-worker.js")
                        .getContentAsString(StandardCharsets.UTF_8);
    }

    private static String list(Stream<String> addresses) {
        return addresses.map(it -> "'" + it + "'").collect(Collectors.joining(", ", "[", "]"));
    }

    String script() {
        return script;
    }
}
