package org.gridwrit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// A figure without its machine says nothing.
final class Machine {
    private static volatile String postgres = "unknown";

    private Machine() {}

    static void postgres(String version) {
        postgres = version;
    }

    static Map<String, String> described() {
        var lines = new LinkedHashMap<String, String>();
        lines.put(
                "cores", Runtime.getRuntime().availableProcessors() + " (" + line("/proc/cpuinfo", "model name") + ")");
        lines.put("memory", line("/proc/meminfo", "MemTotal"));
        lines.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        lines.put("java", Runtime.version().toString());
        lines.put("postgresql", postgres);
        lines.put("load", line("/proc/loadavg", "") + " (1, 5, 15 minutes, at the end)");
        return lines;
    }

    private static String line(String file, String start) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(it -> it.startsWith(start))
                    .findFirst()
                    .map(it -> it.substring(it.indexOf(':') + 1).strip())
                    .map(it -> start.isEmpty() ? it.replaceAll("( \\S+){2}$", "") : it)
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
