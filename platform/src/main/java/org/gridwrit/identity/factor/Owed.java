package org.gridwrit.identity.factor;

import java.util.List;

/// What stands between a right password and the working place, and the pages that are open meanwhile.
public enum Owed {
    NOTHING("/", ""),
    CODE("/second-factor", "access.second-factor"),
    DEVICE("/device", "access.device"),
    NEW_PASSWORD("/password", "access.temporary-password"),
    ENROLMENT("/second-factor/enrolment", "access.second-factor");

    private static final List<String> ALWAYS =
            List.of("/sign-out", "/error", "/sign-in", "/sign-in/passkey", "/sign-in/passkey/question");

    private final String page;
    private final String code;

    Owed(String page, String code) {
        this.page = page;
        this.code = code;
    }

    /// Where to settle it.
    public String page() {
        return page;
    }

    /// Of the problem a program gets.
    public String code() {
        return code;
    }

    /// Whoever still owes this is nobody yet, to every page but the one that asks for it.
    public boolean nobody() {
        return this == CODE || this == DEVICE;
    }

    public boolean opens(String path) {
        return ALWAYS.contains(path)
                || switch (this) {
                    case NOTHING -> true;
                    case CODE, NEW_PASSWORD -> path.equals(page);
                    case DEVICE -> path.equals(page) || path.equals("/device/question");
                    case ENROLMENT ->
                        path.equals(page)
                                || path.startsWith("/passkeys")
                                || List.of("/proof", "/account").contains(path);
                };
    }
}
