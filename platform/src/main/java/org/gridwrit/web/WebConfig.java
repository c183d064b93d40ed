package org.gridwrit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/// Puts the [Frame] under every page, and lets `?language=en` and `?appearance=dark` change any.
@Configuration
class WebConfig implements WebMvcConfigurer, HandlerInterceptor {
    private final Frames frames;

    WebConfig(Frames frames) {
        this.frames = frames;
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
        Appearance.take(request, response);
        Waiting.answer(request, response);
        frames.put(request);
        return true;
    }
}
