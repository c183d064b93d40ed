package org.gridwrit.task.field.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The files of the phone's program. The phone keeps all of them or none: the version says which ones belong together.
@Component
class AppFiles {
    private static final List<String> SHARED = List.of("gridwrit.css", "mark.svg");

    private final List<String> addresses = new ArrayList<>();
    private final String version;

    AppFiles(AppWords words) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        var resolver = new PathMatchingResourcePatternResolver();
        for (var name : SHARED)
            take("/assets/" + name, resolver.getResource("classpath:static/assets/" + name), digest);
        var own = resolver.getResources("classpath:static/assets/field/**/*.*");
        Arrays.sort(own, Comparator.comparing(AppFiles::address));
        for (var file : own) take(address(file), file, digest);
        digest.update(
                resolver.getResource("classpath:templates/task/field-app.html").getContentAsByteArray());
        for (var language : AppLanguage.values()) {
            digest.update(words.in(language).toString().getBytes(StandardCharsets.UTF_8));
        }
        version = HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    /// Changes with any byte of any file.
    String version() {
        return version;
    }

    List<String> addresses() {
        return addresses;
    }

    List<String> modules() {
        return addresses.stream()
                .filter(it -> it.endsWith(".js") && !it.endsWith("/service-worker.js") && !it.endsWith("/enter.js"))
                .filter(it -> !it.contains("/screens/") && !it.contains("/media/"))
                .toList();
    }

    private void take(String address, Resource file, MessageDigest digest) throws IOException {
        addresses.add(address);
        digest.update(address.getBytes(StandardCharsets.UTF_8));
        digest.update(file.getContentAsByteArray());
    }

    private static String address(Resource file) {
        try {
            var path = file.getURL().getPath();
            return path.substring(path.lastIndexOf("/assets/field/"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
