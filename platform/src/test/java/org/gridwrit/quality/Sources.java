package org.gridwrit.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The files of this repository as they are written.
///
/// @param path from the root of the repository, with slashes
record Sources(String path, String text) {
    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea", ".vscode", "node_modules");
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"\\n(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    static final Path ROOT = root();

    static List<Sources> all() {
        return Once.ALL;
    }

    /// Read once for all tests: they ask hundreds of times.
    private static final class Once {
        static final List<Sources> ALL = everything();
    }

    private static List<Sources> everything() {
        var found = new ArrayList<Sources>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return NOT_OURS.contains(String.valueOf(folder.getFileName()))
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (attributes.size() < 8_000_000 && !NOT_OURS.contains(String.valueOf(file.getFileName()))) {
                        read(file, found);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(found);
    }

    static List<Sources> under(String folder, String suffix) {
        return all().stream()
                .filter(it -> it.path.startsWith(folder) && it.path.endsWith(suffix))
                .toList();
    }

    static List<Sources> mainJava() {
        return all().stream()
                .filter(it -> it.path.contains("src/main/java/") && it.path.endsWith(".java"))
                .toList();
    }

    static List<Sources> stores() {
        return mainJava().stream().filter(it -> it.path.endsWith("Store.java")).toList();
    }

    static List<Sources> migrations() {
        return under("platform/src/main/resources/db/migration/", ".sql");
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// The package below `org.gridwrit`, which is also the schema the module owns.
    String module() {
        var rest = path.substring(path.indexOf("org/gridwrit/") + "org/gridwrit/".length());
        return rest.contains("/") ? rest.substring(0, rest.indexOf('/')) : "";
    }

    long lines() {
        return text.lines().count();
    }

    /// Each text block and each one-line string.
    List<String> strings() {
        var found = new ArrayList<String>();
        var blocks = TEXT_BLOCK.matcher(text);
        while (blocks.find()) found.add(blocks.group(1));
        var lines = STRING.matcher(TEXT_BLOCK.matcher(text).replaceAll(""));
        while (lines.find()) found.add(lines.group(1));
        return found;
    }

    private static void read(Path file, List<Sources> found) throws IOException {
        try {
            var path = ROOT.relativize(file).toString().replace('\\', '/');
            found.add(new Sources(path, Files.readString(file)));
        } catch (MalformedInputException pictureOrArchive) {
            // Nothing to read there.
        }
    }

    private static Path root() {
        var here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("gridwrit")) || here.getParent() == null ? here : here.getParent();
    }
}
