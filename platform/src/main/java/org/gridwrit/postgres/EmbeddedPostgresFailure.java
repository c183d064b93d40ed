package org.gridwrit.postgres;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// 内置数据库故障 Why the embedded database cannot run. The code is stable; whoever speaks to a person has the text for it.
public final class EmbeddedPostgresFailure extends RuntimeException {
    static final String IN_USE = "database.in-use";

    private final String code;
    private final transient List<Object> args;

    EmbeddedPostgresFailure(String code, Object... args) {
        this(null, code, args);
    }

    EmbeddedPostgresFailure(@Nullable Throwable cause, String code, Object... args) {
        super(code + " " + List.of(args), cause);
        this.code = code;
        this.args = List.of(args);
    }

    public String code() {
        return code;
    }

    public List<Object> args() {
        return args;
    }
}
