package org.gridwrit.identity.session;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Enough of a browser's own description for its owner to recognise it; more would be tracking.
final class UserAgent {
    /// The first that is named counts: nearly every browser claims to be Safari as well.
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("MicroMessenger/", "WeChat"),
            Map.entry("DingTalk/", "DingTalk"),
            Map.entry("QQBrowser/", "QQ Browser"),
            Map.entry("HuaweiBrowser/", "Huawei Browser"),
            Map.entry("Edg", "Edge"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("HarmonyOS", "HarmonyOS"),
            Map.entry("OpenHarmony", "HarmonyOS"),
            Map.entry("Android", "Android"),
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Windows", "Windows"),
            Map.entry("Mac OS X", "macOS"),
            Map.entry("Linux", "Linux"));

    private UserAgent() {}

    static String shortened(@Nullable String header) {
        if (header == null) return "?";
        return first(BROWSERS, header) + " · " + first(SYSTEMS, header);
    }

    private static String first(List<Map.Entry<String, String>> names, String header) {
        return names.stream()
                .filter(it -> header.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("?");
    }
}
