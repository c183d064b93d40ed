package org.gridwrit.notice.delivery;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridwrit.notice.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Goes round every few seconds. No transaction and no connection is held while a carrier is on its way.
@Component
class Postman {
    private static final int HANDS = 32;
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Deliveries deliveries;
    private final Map<Channel, Carrier> carriers;
    private final boolean rounds;

    Postman(
            Deliveries deliveries,
            List<Carrier> carriers,
            @Value("${gridwrit.notice.delivering:true}") boolean rounds) {
        this.deliveries = deliveries;
        this.carriers = carriers.stream().collect(Collectors.toMap(Carrier::channel, Function.identity()));
        this.rounds = rounds;
    }

    @Scheduled(fixedDelayString = "${gridwrit.notice.round:PT2S}")
    void round() {
        if (rounds) deliver();
    }

    /// @return how many messages were carried, or tried
    int deliver() {
        int all = 0;
        for (var city : deliveries.cities()) {
            for (var lot = take(city); !lot.isEmpty(); lot = take(city)) {
                carry(lot);
                all += lot.size();
            }
        }
        return all;
    }

    private void carry(List<Message> lot) {
        var hands = new Semaphore(HANDS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var it : lot) {
                threads.execute(() -> {
                    hands.acquireUninterruptibly();
                    try {
                        carry(it);
                    } finally {
                        hands.release();
                    }
                });
            }
        }
    }

    /// What ends in a way nobody thought of is tried again when its time with this instance is over.
    private void carry(Message message) {
        try {
            requireNonNull(carriers.get(message.channel())).carry(message);
            deliveries.sent(message);
        } catch (Carrier.Undelivered why) {
            LOG.info("notice: {} not delivered by {}: {}", message.id(), message.channel(), why.getMessage());
            deliveries.failed(message, why);
        } catch (RuntimeException failed) {
            LOG.warn("notice: {} not delivered by {}", message.id(), message.channel(), failed);
        }
    }

    private List<Message> take(String city) {
        return deliveries.take(city, carriers.keySet());
    }
}
