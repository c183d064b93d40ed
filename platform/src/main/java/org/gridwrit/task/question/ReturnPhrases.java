package org.gridwrit.task.question;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.state.Words;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 常用退回理由 What a court often returns for, so that it is chosen and not typed.
@Service
@Transactional
public class ReturnPhrases {
    static final int MOST = 12;
    static final int LONGEST = 100;
    private static final int SHIPPED = 5;
    private static final String BETWEEN = "；";

    private final ReturnPhraseStore store;
    private final MessageSource messages;
    private final Audit audit;
    private final Clock clock;

    ReturnPhrases(ReturnPhraseStore store, MessageSource messages, Audit audit, Clock clock) {
        this.store = store;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /// Those of the court, or those the program comes with.
    @Transactional(readOnly = true)
    public List<String> of(Actor actor) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.of(actor.city(), actor.court()).orElseGet(this::shipped);
    }

    /// @param typed blank lines and repetitions are passed over; none at all brings back those of the program
    /// @throws Refusal `return-phrases.too-many`, `return-phrases.too-long`
    public void keep(Actor actor, Collection<String> typed) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        var phrases = typed.stream()
                .map(Words::optional)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        if (phrases.size() > MOST) throw new Refusal("return-phrases.too-many", MOST, phrases.size());
        for (var it : phrases) {
            if (it.length() > LONGEST) throw new Refusal("return-phrases.too-long", LONGEST, it.length());
        }
        store.keep(actor.city(), actor.court(), phrases, clock.instant());
        audit.record(actor, actor.city(), "task.return-phrases", actor.account());
    }

    /// What was chosen, and then what was typed.
    public static String joined(Collection<String> chosen, String typed) {
        return String.join(
                BETWEEN,
                Stream.concat(chosen.stream(), Stream.of(typed))
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .toList());
    }

    private List<String> shipped() {
        return IntStream.rangeClosed(1, SHIPPED)
                .mapToObj(it -> messages.getMessage("return-phrases." + it, null, LocaleContextHolder.getLocale()))
                .toList();
    }
}
