package org.gridwrit.identity;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.jspecify.annotations.Nullable;

/// 账号 A person's way in. Its role never changes: whoever takes another post gets another account.
///
/// @param waiting   nobody but the opener has agreed to it yet
/// @param temporary an administrator set the password; its holder must choose another before anything else
public record Account(
        UUID id,
        String login,
        String name,
        String passwordHash,
        Role role,
        String city,
        @Nullable String court,
        @Nullable String division,
        @Nullable UUID worker,
        boolean disabled,
        boolean temporary,
        boolean waiting) {
    /// Nobody comes in by it, with whatever password.
    public boolean closed() {
        return disabled || waiting;
    }

    public Actor actor() {
        return new Actor(id, name, role, city, scope());
    }

    /// What the account reaches, as the administrator reads it.
    public String reach() {
        return court != null ? court : division != null ? division : worker != null ? worker.toString() : "";
    }

    private Scope scope() {
        return switch (role) {
            case OFFICER, LIAISON, PRESIDENT -> new Scope.OfCourt(requireNonNull(court));
            case DISPATCHER, COMMITTEE, FINANCE, PETITION -> new Scope.OfDivision(requireNonNull(division));
            case WORKER -> new Scope.OfWorker(requireNonNull(worker));
            case AUDITOR, ADMINISTRATOR, SECURITY -> new Scope.None();
        };
    }
}
