package org.gridwrit.task.late;

import java.util.Locale;
import org.gridwrit.task.sync.RefusedFact;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/// What the worker was told, in the language of who reads it.
public record Why(MessageSource messages, Locale locale) {
    public @Nullable String of(RefusedFact fact) {
        return messages.getMessage("refusal." + fact.code(), fact.args().toArray(), fact.code(), locale);
    }
}
