package org.gridwrit.identity;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.StepUp;
import org.gridwrit.identity.password.Passwords;
import org.gridwrit.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/accounts")
class AccountsApi {
    private final Accounts accounts;
    private final Units units;

    AccountsApi(Accounts accounts, Units units) {
        this.accounts = accounts;
        this.units = units;
    }

    record AccountAnswer(UUID id, String login, String name, Role role, String city, String unit, boolean disabled) {}

    record Opening(
            String login, String name, Role role, @Nullable String unit) {}

    record Opened(UUID id, String password) {}

    @Operation(summary = "账号 · Accounts whose login begins so")
    @GetMapping
    Page<AccountAnswer> list(
            Actor actor,
            @RequestParam(defaultValue = "") String prefix,
            @RequestParam(defaultValue = "") String after) {
        var page = accounts.list(actor, prefix, after);
        var rows = page.rows().stream()
                .map(it -> new AccountAnswer(
                        it.id(), it.login(), it.name(), it.role(), it.city(), it.reach(), it.disabled()))
                .toList();
        return new Page<>(rows, page.next());
    }

    @Operation(summary = "开设账号 · Open an account; its first password is told this once")
    @StepUp
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Opened open(Actor actor, @RequestBody Opening opening) {
        var password = Passwords.random();
        var unit = opening.unit == null ? "" : opening.unit;
        var login = opening.login.toLowerCase(Locale.ROOT);
        return new Opened(
                accounts.open(actor, units.account(login, opening.name, password, opening.role, unit)), password);
    }

    @Operation(summary = "重设密码 · Give an account a new first password, told this once")
    @StepUp
    @PostMapping("/{account}/password")
    Opened resetPassword(Actor actor, @PathVariable UUID account) {
        return new Opened(account, accounts.resetPassword(actor, account));
    }

    @Operation(summary = "停用账号 · Disable an account")
    @StepUp
    @PutMapping("/{account}/disabled")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disable(Actor actor, @PathVariable UUID account) {
        accounts.disable(actor, account);
    }

    @Operation(summary = "恢复账号 · Enable an account again")
    @StepUp
    @DeleteMapping("/{account}/disabled")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enable(Actor actor, @PathVariable UUID account) {
        accounts.enable(actor, account);
    }
}
