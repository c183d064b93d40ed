package org.gridwrit.identity.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.shared.Refusal;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Keeps [StepUp]. A page is led to where the proof is given and from there back; what was being sent has to be sent
/// again, by the person, who is told so.
@Configuration
class StepUpGuard implements WebMvcConfigurer, HandlerInterceptor {
    private final Proofs proofs;

    StepUpGuard(Proofs proofs) {
        this.proofs = proofs;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || !method.hasMethodAnnotation(StepUp.class)) return true;
        var shown = SecurityContextHolder.getContext().getAuthentication();
        var actor = (Actor) request.getAttribute(Actor.class.getName());
        if (shown != null && actor != null && Proofs.holds(shown, Factor.TOKEN)) {
            if (Proofs.weighty(shown)) return true;
            throw new Refusal("access.token-scope");
        }
        if (shown != null && actor != null && proofs.recent(shown)) return true;
        if (request.getRequestURI().startsWith("/api/")) throw new Refusal("access.step-up");
        var page = WayBack.page(request);
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", page);
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendRedirect(page);
        }
        return false;
    }
}
