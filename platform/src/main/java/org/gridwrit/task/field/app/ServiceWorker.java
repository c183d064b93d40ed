package org.gridwrit.task.field.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The script that answers for `/field` where there is no network, with the list of what it keeps before it: a new
/// version of any file makes a new script, and the browser takes it in as a whole.
@Component
class ServiceWorker {
    private final String script;

    ServiceWorker(AppFiles files) throws IOException {
        var words = Stream.of("zh", "en").map(it -> "/field/words/" + it + "?v=" + files.version());
        script = "const VERSION = '" + files.version() + "'\nconst FILES = "
                + list(Stream.concat(words, files.kept().stream())) + "\nconst LATER = "
                + list(files.keptLater().stream()) + "\n"
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
