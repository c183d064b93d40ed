package org.gridwrit.access;

import java.util.Arrays;
import java.util.UUID;
import org.gridwrit.shared.Refusal;

/// 操作人 The account behind a command. Controllers take it as a parameter; `identity` fills it in.
///
/// @param city  six digits; the city whose rows the account mostly works on
/// @param name  as shown to others and written to the audit trail
/// @param scope how far the account reaches
public record Actor(UUID account, String name, Role role, String city, Scope scope) {
    /// Import and other work the program does by itself, in the name of the court that set the policy.
    public static final UUID SYSTEM = new UUID(0, 0);

    public void mustBe(Role... roles) {
        if (!Arrays.asList(roles).contains(role)) throw new Refusal("access.role", role.name());
    }

    /// The worker behind a phone.
    public UUID worker() {
        if (scope instanceof Scope.OfWorker(var worker)) return worker;
        throw new Refusal("access.role", role.name());
    }

    /// The court an officer, liaison or president belongs to.
    public String court() {
        if (scope instanceof Scope.OfCourt(var code)) return code;
        throw new Refusal("access.role", role.name());
    }

    /// The division a dispatcher or committee officer belongs to.
    public String division() {
        if (scope instanceof Scope.OfDivision(var code)) return code;
        throw new Refusal("access.role", role.name());
    }
}
