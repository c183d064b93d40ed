package org.gridwrit.identity;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.StepUp;
import org.gridwrit.identity.password.Passwords;
import org.gridwrit.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class AccountsController {
    private final Accounts accounts;
    private final Units units;

    AccountsController(Accounts accounts, Units units) {
        this.accounts = accounts;
        this.units = units;
    }

    /// A password as it is shown: once, on the page that answers the command that made it.
    record Shown(String login, String password) {}

    @GetMapping("/admin")
    ModelAndView list(
            Actor actor,
            @RequestParam(defaultValue = "") String prefix,
            @RequestParam(defaultValue = "") String after) {
        return page(actor, prefix.strip(), after);
    }

    @StepUp
    @PostMapping("/admin/accounts")
    ModelAndView open(
            Actor actor,
            @RequestParam String login,
            @RequestParam String name,
            @RequestParam Role role,
            @RequestParam(defaultValue = "") String unit) {
        try {
            var password = Passwords.random();
            var account =
                    units.account(login.strip().toLowerCase(Locale.ROOT), name.strip(), password, role, unit.strip());
            accounts.open(actor, account);
            return page(actor, account.login(), "").addObject("shown", new Shown(account.login(), password));
        } catch (Refusal refusal) {
            var page = page(actor, "", "").addObject("refusal", refusal);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    @StepUp
    @PostMapping("/admin/accounts/{account}/password")
    ModelAndView resetPassword(Actor actor, @PathVariable UUID account, @RequestParam String login) {
        var password = accounts.resetPassword(actor, account);
        return page(actor, login, "").addObject("shown", new Shown(login, password));
    }

    @StepUp
    @PostMapping("/admin/accounts/{account}/disabled")
    String disable(
            Actor actor, @PathVariable UUID account, @RequestParam boolean disabled, RedirectAttributes redirect) {
        if (disabled) accounts.disable(actor, account);
        else accounts.enable(actor, account);
        redirect.addFlashAttribute("notice", disabled ? "accounts.disabled" : "accounts.enabled");
        return "redirect:/admin";
    }

    private ModelAndView page(Actor actor, String prefix, String after) {
        var found = accounts.list(actor, prefix, after);
        return new ModelAndView("identity/accounts")
                .addObject("accounts", found)
                .addObject("units", found.rows().stream().collect(Collectors.toMap(Account::id, units::name)))
                .addObject("prefix", prefix)
                .addObject("first", after.isEmpty())
                .addObject("roles", Role.values());
    }
}
