package org.gridwrit.command;

import java.util.List;

/// Something the person at the terminal can put right. The text is the message `failure.<code>`.
final class CannotRun extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> args;

    CannotRun(String code, Object... args) {
        super(code);
        this.code = code;
        this.args = List.of(args);
    }

    String code() {
        return code;
    }

    List<Object> args() {
        return args;
    }
}
