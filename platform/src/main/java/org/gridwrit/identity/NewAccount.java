package org.gridwrit.identity;

import java.util.UUID;
import java.util.regex.Pattern;
import org.gridwrit.access.Role;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 新账号 Exactly one of court, division and worker is given, or none, as the role asks.
///
/// @param city six digits, where the account mostly works; `450000` for the region
public record NewAccount(
        String login,
        String name,
        String rawPassword,
        Role role,
        String city,
        @Nullable String courtCode,
        @Nullable String divisionCode,
        @Nullable UUID workerId) {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

    public NewAccount {
        if (!LOGIN.matcher(login).matches()) throw new Refusal("account.login", login);
        if (name.isBlank() || name.length() > 64) throw new Refusal("account.name");
        var fits = switch (role) {
            case OFFICER, LIAISON, PRESIDENT -> courtCode != null && divisionCode == null && workerId == null;
            case DISPATCHER, COMMITTEE, FINANCE, PETITION ->
                courtCode == null && divisionCode != null && workerId == null;
            case WORKER -> courtCode == null && divisionCode == null && workerId != null;
            // 三员分立: neither reaches any business row.
            case AUDITOR, ADMINISTRATOR, SECURITY -> courtCode == null && divisionCode == null && workerId == null;
        };
        if (!fits) throw new Refusal("account.scope", role.name());
    }

    /// Records print their parts; this one must not.
    @Override
    public String toString() {
        return login;
    }
}
