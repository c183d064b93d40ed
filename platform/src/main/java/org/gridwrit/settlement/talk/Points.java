package org.gridwrit.settlement.talk;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridwrit.settlement.law.TalkingPoint;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What a worker is asked to explain, in the court's words: they stand in the task, on paper and on the phone alike.
@Component
class Points {
    private final MessageSource messages;

    Points(MessageSource messages) {
        this.messages = messages;
    }

    String asked(Collection<TalkingPoint> explained, String words) {
        var lines = explained.stream().distinct().sorted().map(it -> "· " + text("talk.point." + it));
        var all = Stream.concat(lines, Stream.of(words.strip()).filter(it -> !it.isEmpty()));
        return all.collect(Collectors.joining("\n"));
    }

    String text(String key) {
        return requireNonNull(messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE));
    }
}
