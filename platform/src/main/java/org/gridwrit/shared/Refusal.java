package org.gridwrit.shared;

import java.util.List;

/// A request the domain declines. The code is stable: phones and translations depend on it.
/// Its text is the message `refusal.<code>`, which says what is wrong and what would be right.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> args;

    public Refusal(String code, Object... args) {
        super(code);
        this.code = code;
        this.args = List.of(args);
    }

    public String code() {
        return code;
    }

    public Object[] args() {
        return args.toArray();
    }

    /// Refusals are answers, not failures: no stack is walked for them.
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
