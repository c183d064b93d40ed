package org.gridwrit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.gridwrit.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/// Puts the [Frame] under every page, and lets `?language=en` change the language of any.
@Configuration
class WebConfig implements WebMvcConfigurer, HandlerInterceptor {
    private final String htmx;

    WebConfig(@Value("${gridwrit.htmx}") String htmx) {
        this.htmx = htmx;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var language = new LocaleChangeInterceptor() {
            @Override
            protected Locale parseLocaleValue(String value) {
                return ChosenLanguage.of(value);
            }
        };
        language.setParamName("language");
        registry.addInterceptor(language);
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || String.valueOf(page.getViewName()).startsWith("redirect:")) return;
        page.addObject("frame", frame(request));
    }

    private Frame frame(HttpServletRequest request) {
        var chinese = LocaleContextHolder.getLocale().getLanguage().equals("zh");
        var other = UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam("language", chinese ? "en" : "zh")
                .build(true)
                .toUriString();
        return new Frame((Actor) request.getAttribute(Actor.class.getName()), chinese ? "zh-CN" : "en", other, htmx);
    }
}
