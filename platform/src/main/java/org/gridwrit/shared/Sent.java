package org.gridwrit.shared;

import org.jspecify.annotations.Nullable;

/// What a program or a page has sent, before anything is made of it.
public final class Sent {
    private Sent() {}

    /// @throws Refusal `request.missing` with the field's name
    public static <T> T must(String field, @Nullable T value) {
        if (value == null) throw new Refusal("request.missing", new FieldName(field));
        return value;
    }

    /// Without spaces around it; empty where nothing was sent.
    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
