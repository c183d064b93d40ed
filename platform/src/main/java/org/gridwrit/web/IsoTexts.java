package org.gridwrit.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/// Days and points in time are read from text as ISO 8601 says, and from nothing else. By itself the reader of JSON
/// takes
/// any number for seconds since 1970: a telephone number would be a date.
@Configuration(proxyBeanMethods = false)
class IsoTexts {
    @Bean
    static JacksonModule isoTextsOnly() {
        return new SimpleModule("iso-texts")
                .addDeserializer(
                        Instant.class,
                        new Reader<>(
                                Instant.class, it -> OffsetDateTime.parse(it).toInstant()))
                .addDeserializer(LocalDate.class, new Reader<>(LocalDate.class, LocalDate::parse));
    }

    private static final class Reader<T> extends StdDeserializer<T> {
        private final Class<T> kind;
        private final Function<String, T> reading;

        Reader(Class<T> kind, Function<String, T> reading) {
            super(kind);
            this.kind = kind;
            this.reading = reading;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return kind.cast(context.handleUnexpectedToken(kind, parser));
            }
            var text = parser.getString().strip();
            if (text.isEmpty()) return null;
            try {
                return reading.apply(text);
            } catch (DateTimeException wrong) {
                return kind.cast(context.handleWeirdStringValue(kind, text, "not as ISO 8601 writes it"));
            }
        }
    }
}
