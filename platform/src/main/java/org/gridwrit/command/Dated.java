package org.gridwrit.command;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.gridwrit.shared.Fen;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// `2015-07-03=10000.00`: an amount in yuan and its day.
record Dated(LocalDate day, Fen amount) {
    static Dated valueOf(String words) {
        try {
            int at = words.indexOf('=');
            var yuan = new BigDecimal(words.substring(at + 1).replace(",", ""));
            if (at > 0 && yuan.signum() > 0)
                return new Dated(LocalDate.parse(words.substring(0, at)), Fen.ofYuan(yuan));
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            // said below with the rest
        }
        throw new TypeConversionException(words);
    }

    /// `2021-01-01..2021-03-01`, both days within it.
    record Span(LocalDate from, LocalDate to) {
        static Span valueOf(String words) {
            var ends = words.split("\\.\\.", -1);
            try {
                if (ends.length == 2) {
                    var span = new Span(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
                    if (!span.to().isBefore(span.from())) return span;
                }
            } catch (DateTimeException e) {
                // said below with the rest
            }
            throw new TypeConversionException(words);
        }
    }

    static final class Reader implements ITypeConverter<Dated> {
        @Override
        public Dated convert(String words) {
            return valueOf(words);
        }
    }

    static final class SpanReader implements ITypeConverter<Span> {
        @Override
        public Span convert(String words) {
            return Span.valueOf(words);
        }
    }
}
