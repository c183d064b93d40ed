package org.gridwrit.settlement;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gridwrit.settlement.law.Agreement;
import org.gridwrit.settlement.law.Performance;
import org.gridwrit.settlement.law.SettlementState;
import org.gridwrit.settlement.law.Standing;
import org.gridwrit.settlement.law.Version;
import org.gridwrit.shared.Id;

/// What is new between two standings of an agreement, for whoever counts instalments.
final class Changes {
    private Changes() {}

    /// Instalments of the text that binds afterwards which have come to something else. Where nothing binds any more,
    /// what
    /// was due stays as it was.
    static List<SettlementChanged.Line> between(
            Id of, Agreement before, Agreement after, LocalDate today, UnaryOperator<LocalDate> orNextWorkingDay) {
        if (!after.state().mayBePaid() && !(after.state() instanceof SettlementState.Performed)) return List.of();
        var was = lines(of, before, today, orNextWorkingDay);
        var is = lines(of, after, today, orNextWorkingDay);
        var news = new LinkedHashMap<>(is);
        news.values().removeIf(it -> it.equals(was.get(it.key())));
        if (version(before) == version(after)) {
            was.values().stream()
                    .filter(it -> !is.containsKey(it.key()))
                    .forEach(it -> news.put(it.key(), it.withdrawn()));
        }
        return List.copyOf(news.values());
    }

    static boolean moved(Agreement before, Agreement after) {
        return version(before) != version(after)
                || before.state().name() != after.state().name();
    }

    static int version(Agreement of) {
        return of.inForce().map(Version::number).orElse(0);
    }

    static SettlementChanged.Line line(Id of, int version, Performance.Line it, LocalDate today) {
        var standing = it.standing(today);
        var late = standing == Standing.LATE || standing == Standing.PAID_LATE;
        return new SettlementChanged.Line(
                key(of, version, it.number()), it.number(), it.due(), it.amount(), it.isPaid(), late, false);
    }

    /// Those whose day has come, and those that were paid before it.
    private static Map<UUID, SettlementChanged.Line> lines(
            Id of, Agreement agreement, LocalDate today, UnaryOperator<LocalDate> orNextWorkingDay) {
        var lines = new LinkedHashMap<UUID, SettlementChanged.Line>();
        int version = version(agreement);
        agreement.performance(orNextWorkingDay).stream()
                .flatMap(it -> it.lines().stream())
                .filter(it -> it.isPaid() || !it.due().isAfter(today))
                .map(it -> line(of, version, it, today))
                .forEach(it -> lines.put(it.key(), it));
        return lines;
    }

    private static UUID key(Id of, int version, int number) {
        return UUID.nameUUIDFromBytes((of + " " + version + " " + number).getBytes(StandardCharsets.UTF_8));
    }
}
