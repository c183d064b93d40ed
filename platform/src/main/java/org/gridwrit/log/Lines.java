package org.gridwrit.log;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.boot.logging.structured.StructuredLogFormatter;

/// A line of text for people: when, how bad, where, what. The other formats are Spring Boot's: `ecs`, `logstash`,
/// `gelf`.
public final class Lines implements StructuredLogFormatter<ILoggingEvent> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);

    private final ThrowableProxyConverter failures;
    private final ZoneId zone = ZoneId.systemDefault();

    public Lines(ThrowableProxyConverter failures) {
        this.failures = failures;
    }

    private static String named(ILoggingEvent event) {
        var pairs = event.getKeyValuePairs();
        return pairs == null
                ? ""
                : pairs.stream()
                        .map(it -> " " + it.key + "=" + Masking.of(String.valueOf(it.value)))
                        .collect(Collectors.joining());
    }

    @Override
    public String format(ILoggingEvent event) {
        return "%s %-5s [%s] %s : %s%n%s"
                .formatted(
                        TIME.format(event.getInstant().atZone(zone)),
                        event.getLevel(),
                        event.getThreadName(),
                        event.getLoggerName(),
                        Masking.of(event.getFormattedMessage()) + named(event),
                        event.getThrowableProxy() == null ? "" : Masking.of(failures.convert(event)));
    }
}
