package org.gridwrit.task.field.app;

import java.util.Locale;

/// The languages a phone can speak. Zhuang is offered once its words are all there.
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
