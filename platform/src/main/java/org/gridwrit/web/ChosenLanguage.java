package org.gridwrit.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/// Knows the two languages there are; anything else a cookie or a link says is Chinese.
class ChosenLanguage extends CookieLocaleResolver {
    ChosenLanguage() {
        super("language");
    }

    @Override
    protected @Nullable Locale parseLocaleValue(String value) {
        return of(value);
    }

    static Locale of(String value) {
        return value.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
