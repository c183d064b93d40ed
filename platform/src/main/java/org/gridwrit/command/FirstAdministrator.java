package org.gridwrit.command;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.NewAccount;
import org.gridwrit.shared.Refusal;

/// Somebody must be able to sign in to a new installation: the system administrator who opens accounts and the security
/// administrator who approves them. The passwords are random, told once, and have to be changed.
final class FirstAdministrator {
    static final List<Role> HANDS = List.of(Role.ADMINISTRATOR, Role.SECURITY);
    private static final String REGION = "450000";

    /// @return the password, if the account was opened just now
    static Optional<String> open(Accounts accounts, Role role, String name) {
        if (accounts.actor(login(role)).isPresent()) {
            return Optional.empty();
        }
        var bytes = new byte[8];
        new SecureRandom().nextBytes(bytes);
        var password = "Gw-" + HexFormat.of().formatHex(bytes);
        var program = new Actor(Actor.SYSTEM, name, Role.ADMINISTRATOR, REGION, new Scope.None());
        try {
            accounts.open(program, new NewAccount(login(role), name, password, role, REGION, null, null, null));
            return Optional.of(password);
        } catch (Refusal disabledLongAgo) {
            return Optional.empty();
        }
    }

    static String login(Role role) {
        return role == Role.ADMINISTRATOR ? "admin" : "security";
    }

    private FirstAdministrator() {}
}
