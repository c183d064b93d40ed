package org.gridwrit.task.field.app;

import java.util.Locale;

/// The languages a phone can speak: Chinese and English whole, Zhuang as far as somebody has written it.
enum AppLanguage {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH),
    ZA(Locale.of("za"));

    final Locale locale;

    AppLanguage(Locale locale) {
        this.locale = locale;
    }

    String tag() {
        return locale.toLanguageTag();
    }
}
