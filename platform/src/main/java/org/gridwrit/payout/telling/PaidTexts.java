package org.gridwrit.payout.telling;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.court.Courts;
import org.gridwrit.notice.sms.SmsGateway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Written down with the payment, sent afterwards; no transaction is held while the gateway is asked. The gateway gets
/// the
/// payment's key each time, and sends once. Without a gateway nobody is told, and nothing is kept for later.
@Component
public class PaidTexts {
    private static final Logger LOG = LoggerFactory.getLogger(PaidTexts.class);
    private static final int LOT = 50;
    private static final int TRIES = 6;
    private static final Duration PAUSE = Duration.ofMinutes(2);

    private final TidingStore store;
    private final @Nullable SmsGateway gateway;
    private final Courts courts;
    private final MessageSource messages;
    private final Walls walls;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PaidTexts(
            TidingStore store,
            ObjectProvider<SmsGateway> gateway,
            Courts courts,
            MessageSource messages,
            Walls walls,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.gateway = gateway.getIfAvailable();
        this.courts = courts;
        this.messages = messages;
        this.walls = walls;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /// In the transaction in which they were paid.
    public void paid(String city, UUID entry) {
        if (gateway != null) store.add(city, entry, clock.instant());
    }

    @Scheduled(fixedDelayString = "${gridwrit.payout.telling:PT15S}", initialDelayString = "PT1M")
    void run() {
        if (gateway != null) courts.citiesUnder("桂").forEach(city -> tell(city, gateway));
    }

    /// @return how many were tried
    int tell(String city, SmsGateway by) {
        int all = 0;
        for (var lot = take(city); !lot.isEmpty(); lot = take(city)) {
            lot.forEach(it -> send(it, by));
            all += lot.size();
        }
        return all;
    }

    private void send(Tiding it, SmsGateway by) {
        try {
            by.send(it.payment(), it.phone(), text(it));
            ended(it, "SENT", null);
        } catch (RuntimeException failed) {
            LOG.info("payout: {} not told: {}", it.payment(), failed.getMessage());
            ended(
                    it,
                    it.attempts() + 1 < TRIES ? "WAITING" : "FAILED",
                    failed.getClass().getSimpleName());
        }
    }

    /// As little as tells them what it is: no name, no number, four digits of the account.
    private String text(Tiding it) {
        var key = it.cardEnd().isEmpty() ? "payment.text.DESK" : "payment.text.BANK";
        return messages.getMessage(
                key, new Object[] {it.caseNumber(), it.amount().toString(), it.cardEnd()}, Locale.SIMPLIFIED_CHINESE);
    }

    private List<Tiding> take(String city) {
        return within(city, () -> {
            var now = clock.instant();
            var lot = store.lockDue(city, now, LOT);
            if (!lot.isEmpty())
                store.taken(
                        city,
                        lot,
                        now.plus(PAUSE.multipliedBy(1L << lot.getFirst().attempts())));
            return lot;
        });
    }

    private void ended(Tiding it, String state, @Nullable String failure) {
        within(it.payment().city(), () -> {
            store.ended(it.payment(), state, failure, clock.instant().plus(PAUSE.multipliedBy(1L << it.attempts())));
            return true;
        });
    }

    private <T> T within(String city, java.util.function.Supplier<T> work) {
        return walls.within(
                Wall.throughCourts("tidings", city),
                () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }
}
