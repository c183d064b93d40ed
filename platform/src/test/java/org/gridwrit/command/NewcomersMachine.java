package org.gridwrit.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A machine that has only what a test puts on it, with a copy of the script in a folder whose name has a blank and
/// Chinese in it.
///
/// The JDK and Maven are shell scripts that say how they were called. The copy differs from the script in one thing: it
/// looks for JDKs in this machine's folder.
final class NewcomersMachine {
    /// What every Linux has.
    private static final List<String> TOOLS = List.of(
            "awk",
            "cat",
            "chmod",
            "df",
            "dirname",
            "env",
            "find",
            "grep",
            "head",
            "id",
            "locale",
            "mkdir",
            "mktemp",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sh",
            "sleep",
            "tail",
            "tee",
            "timeout",
            "touch");

    final Path project;
    private final Path bin;
    private final Path jdks;
    private final Path said;
    private final Map<String, String> environment = new HashMap<>();

    /// @param said everything at the terminal
    record Answer(int status, String said) {}

    NewcomersMachine(Path folder) throws IOException {
        project = Files.createDirectories(folder.resolve("网 执"));
        bin = Files.createDirectories(folder.resolve("bin"));
        jdks = Files.createDirectories(folder.resolve("jdks"));
        said = folder.resolve("said");
        for (var tool : TOOLS) Files.createSymbolicLink(bin.resolve(tool), tool(tool));
        var script = Files.readString(Path.of("..", "gridwrit"));
        executable(project.resolve("gridwrit"), script.replace("/usr/lib/jvm", jdks.toString()));
        for (var module : List.of(".", "gazetteer", "platform")) {
            Files.createDirectories(project.resolve(module).resolve("src/main"));
            Files.writeString(project.resolve(module).resolve("pom.xml"), "<project/>");
        }
    }

    private static Path tool(String name) {
        return List.of(Path.of("/usr/bin", name), Path.of("/bin", name)).stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name));
    }

    Path jdk(String version) throws IOException {
        var home = jdks.resolve("jdk-" + version);
        executable(home.resolve("bin/javac"), "#!/bin/sh\n");
        executable(home.resolve("bin/java"), """
                #!/bin/sh
                for each; do
                  case $each in -XX:AOTCacheOutput=*) : > "${each#*=}" ;; esac
                done
                case "$*" in
                  *jarmode=tools*) mkdir -p "$6" && : > "$6/gridwrit.jar" ;;
                  *) for each; do echo "java got: $each"; done ;;
                esac
                """);
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    void maven(String version) throws IOException {
        maven(version, """
                target=$(dirname "$3")/platform/target
                mkdir -p "$target" && : > "$target/gridwrit.jar"
                echo '[INFO] BUILD SUCCESS'
                """);
    }

    /// @param building what it does when it is told to build
    void maven(String version, String building) throws IOException {
        command(
                "mvn",
                "if [ \"$1\" = --version ]; then echo 'Apache Maven %s (abc)'; exit; fi\n".formatted(version)
                        + building);
    }

    void command(String name, String words) throws IOException {
        Files.deleteIfExists(bin.resolve(name));
        executable(bin.resolve(name), "#!/bin/sh\n" + words);
    }

    void set(String variable, Object value) {
        environment.put(variable, value.toString());
    }

    Answer run(String... arguments) throws IOException, InterruptedException {
        var whole = new ArrayList<>(List.of(project.resolve("gridwrit").toString()));
        whole.addAll(List.of(arguments));
        var builder = new ProcessBuilder(whole)
                .directory(bin.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        builder.environment().putAll(environment);
        var script = builder.start();
        if (!script.waitFor(30, TimeUnit.SECONDS)) throw new IllegalStateException("the script hangs");
        return new Answer(script.exitValue(), Files.readString(said));
    }

    private static void executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
