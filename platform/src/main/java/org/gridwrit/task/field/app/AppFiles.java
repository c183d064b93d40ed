package org.gridwrit.task.field.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridwrit.shared.Sha256;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The files of the phone's program. The phone keeps all of them or none: the version says which ones belong together,
/// and stands in their addresses, so that a browser need never ask whether one has changed.
@Component
class AppFiles {
    private static final List<String> SHARED =
            List.of("basis.css", "mark.svg", "card/sm2.js", "card/sm3.js", "qr/index.js", "qr/decode.js");

    private static final String FOLDER = "/assets/";

    private static final List<String> FIRST_STYLES = List.of("/assets/basis.css", "/assets/field/field.css");

    /// What the first screen cannot do without: with the two style sheets, as many requests as a browser sends at once.
    private static final List<String> FIRST =
            List.of("/assets/field/first.js", "/assets/field/pin.js", "/assets/field/dom.js", "/assets/field/words.js");

    /// For other pages, for whoever puts the app among the programs of the phone, and what is nothing without a
    /// network.
    private static final List<String> NEVER_ASKED_FOR =
            List.of("/service-worker.js", "/enter.js", "/office.js", "/receipt.js", ".png", ".webmanifest");

    private final List<String> addresses = new ArrayList<>();
    private final String version;

    AppFiles(AppWords words) throws IOException {
        var digest = Sha256.digest();
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
    public String version() {
        return version;
    }

    /// Where a file of this version stands: the answer there never changes.
    public String at(String address) {
        return FOLDER + version + '/' + address.substring(FOLDER.length());
    }

    /// What a phone keeps at once, to work without a network.
    List<String> kept() {
        return asked().filter(it -> !isLarge(it)).map(this::at).toList();
    }

    /// What it keeps when it has the rest: drawing and reading of QR codes, a third of all bytes.
    List<String> keptLater() {
        return asked().filter(AppFiles::isLarge).map(this::at).toList();
    }

    public List<String> firstStyles() {
        return FIRST_STYLES.stream().map(this::at).toList();
    }

    public List<String> firstModules() {
        return FIRST.stream().map(this::at).toList();
    }

    /// Asked for once the first screen stands.
    public List<String> laterModules() {
        return modules()
                .filter(it -> it.startsWith("/assets/field/") && !isScreen(it) && !isAhead(it))
                .map(this::at)
                .toList();
    }

    /// Read when the list stands: what a browser without a service worker must have when the network goes.
    public String screens() {
        return modules().filter(AppFiles::isScreen).map(this::at).collect(Collectors.joining(" "));
    }

    /// Read last: what goes where there is no signal at all, by file and by frames.
    public String ahead() {
        return modules().filter(AppFiles::isAhead).map(this::at).collect(Collectors.joining(" "));
    }

    private Stream<String> modules() {
        return asked().filter(it -> it.endsWith(".js") && !FIRST.contains(it));
    }

    private static boolean isScreen(String address) {
        return address.contains("/screens/") || address.contains("/media/") || address.contains("/parcel/");
    }

    private static boolean isAhead(String address) {
        return address.contains("/frames/") || address.startsWith("/assets/card/") || isLarge(address);
    }

    /// Said before the page itself, so that a browser asks for them before it has read it.
    String links() {
        return Stream.concat(
                        firstStyles().stream().map(it -> "<" + it + ">; rel=preload; as=style"),
                        firstModules().stream().map(it -> "<" + it + ">; rel=modulepreload"))
                .collect(Collectors.joining(", "));
    }

    private Stream<String> asked() {
        return addresses.stream().filter(it -> NEVER_ASKED_FOR.stream().noneMatch(it::endsWith));
    }

    private static boolean isLarge(String address) {
        return address.startsWith("/assets/qr/");
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
