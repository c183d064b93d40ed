package org.gridwrit.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// 术语 What the words of the pages mean: all of them, and for the pages themselves.
@Controller
class GlossaryController {
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Words words;

    GlossaryController(Words words) {
        this.words = words;
    }

    @GetMapping("/glossary")
    ModelAndView show(@RequestParam(defaultValue = "") String q, Locale locale) {
        return new ModelAndView("glossary/glossary")
                .addObject("groups", words.groups(locale, q))
                .addObject("letters", q);
    }

    /// @param of the language of the page that asks, so that what a browser keeps is told apart
    @GetMapping("/glossary/words")
    ResponseEntity<Map<String, String>> words(@RequestParam(defaultValue = "zh") String of) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(AN_HOUR).cachePrivate())
                .body(words.meanings(ChosenLanguage.of(of)));
    }
}
