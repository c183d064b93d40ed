package org.gridwrit.task.field.app;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tools.jackson.databind.json.JsonMapper;

/// 外壳 The page the phone's program begins in: small, so that its first screen stands before the rest has come.
@Component
class AppShell {
    private final AppFiles files;
    private final AppWords words;
    private final String firstWords;

    AppShell(AppFiles files, AppWords words, JsonMapper json) {
        this.files = files;
        this.words = words;
        firstWords = words.first(json);
    }

    /// @param words address before the language of all that is said
    String show(Model model, HttpServletResponse response, String words) {
        response.setHeader(HttpHeaders.LINK, files.links());
        model.addAttribute("files", files);
        model.addAttribute("firstWords", firstWords);
        model.addAttribute("words", words);
        return "task/field-app";
    }

    /// All that is said in a language. With the version in the address it is kept like a file.
    ResponseEntity<SortedMap<String, String>> words(String language, @Nullable String version) {
        return ResponseEntity.ok()
                .cacheControl(files.version().equals(version) ? FieldAssets.FOR_GOOD : CacheControl.noCache())
                .body(words.in(AppLanguage.valueOf(language.toUpperCase(Locale.ROOT))));
    }
}
