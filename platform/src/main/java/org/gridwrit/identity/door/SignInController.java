package org.gridwrit.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import org.gridwrit.access.Actor;
import org.gridwrit.identity.provider.Providers;
import org.gridwrit.web.Navigation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInController {
    private final Providers providers;

    SignInController(Providers providers) {
        this.providers = providers;
    }

    @GetMapping("/")
    String root(HttpServletRequest request) {
        return "redirect:" + home(request);
    }

    @GetMapping("/sign-in")
    String form(HttpServletRequest request, Model model) {
        if (request.getAttribute(Actor.class.getName()) != null) return "redirect:" + home(request);
        for (var said : new String[] {"wrong", "wait", "busy", "left", "unlinked", "provider"}) {
            if (request.getParameter(said) != null) model.addAttribute("said", said);
        }
        model.addAttribute("providers", providers.all());
        return "identity/sign-in";
    }

    private static String home(HttpServletRequest request) {
        return request.getAttribute(Actor.class.getName()) instanceof Actor actor
                ? Navigation.landing(actor.role())
                : "/sign-in";
    }
}
