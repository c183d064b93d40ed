package org.gridwrit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Times;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/// Puts the [Frame] under every page, and lets `?language=en` change the language of any.
@Configuration
class WebConfig implements WebMvcConfigurer, HandlerInterceptor {
    private static final Pattern CHOICE = Pattern.compile("&?language=[^&]*");

    private final String htmx;
    private final Clock clock;

    WebConfig(@Value("${gridwrit.htmx}") String htmx, Clock clock) {
        this.htmx = htmx;
        this.clock = clock;
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
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute("frame", frame(request));
        return true;
    }

    private Frame frame(HttpServletRequest request) {
        var chinese = LocaleContextHolder.getLocale().getLanguage().equals("zh");
        var query = request.getQueryString() == null
                ? ""
                : CHOICE.matcher(request.getQueryString()).replaceAll("");
        var other = request.getRequestURI() + "?" + (query.isEmpty() ? "" : query + "&") + "language=";
        return new Frame(
                (Actor) request.getAttribute(Actor.class.getName()),
                chinese ? "zh-CN" : "en",
                other + (chinese ? "en" : "zh"),
                htmx,
                LocalDate.ofInstant(clock.instant(), Times.CHINA));
    }
}
