package org.gridwrit.identity.token;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One's own tokens.
@Controller
class TokensController {
    private final Tokens tokens;

    TokensController(Tokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping("/tokens")
    ModelAndView list(Actor actor) {
        return page(actor);
    }

    @StepUp
    @PostMapping("/tokens")
    ModelAndView make(
            Actor actor,
            @RequestParam String label,
            @RequestParam(defaultValue = "") List<TokenScope> scopes,
            @RequestParam int days) {
        try {
            var chosen = EnumSet.noneOf(TokenScope.class);
            scopes.stream().filter(Objects::nonNull).forEach(chosen::add);
            var secret = tokens.make(actor, label, chosen, days);
            return page(actor).addObject("secret", secret);
        } catch (Refusal refusal) {
            var page = page(actor).addObject("refusal", refusal);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    @PostMapping("/tokens/{token}/revocation")
    String revoke(Actor actor, @PathVariable UUID token, RedirectAttributes flash) {
        tokens.revoke(actor, token);
        flash.addFlashAttribute("notice", "token.revoked");
        return "redirect:/tokens";
    }

    private ModelAndView page(Actor actor) {
        return new ModelAndView("identity/tokens")
                .addObject("tokens", tokens.of(actor.account()))
                .addObject("scopes", TokenScope.values())
                .addObject("most", Tokens.MOST_DAYS);
    }
}
