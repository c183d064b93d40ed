package org.gridwrit.shared;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;

/// A request the domain declines. The code is stable: phones and translations depend on it.
/// Its text is the message `refusal.<code>`, which says what is wrong and what would be right.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    /// Kept with the rest in a session: a page may say after a redirect what was refused.
    private final ArrayList<Serializable> args;

    public Refusal(String code, Object... args) {
        super(code);
        this.code = code;
        this.args = Arrays.stream(args)
                .map(it -> it instanceof Serializable kept ? kept : String.valueOf(it))
                .collect(Collectors.toCollection(ArrayList::new));
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
