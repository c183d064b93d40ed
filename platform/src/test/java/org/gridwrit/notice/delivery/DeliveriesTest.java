package org.gridwrit.notice.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.gridwrit.notice.Channel;
import org.gridwrit.notice.NoticeKind;
import org.gridwrit.shared.Id;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.TurnedClock;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Nothing is lost and nothing said twice, whatever happens to whoever carries it.
@TaskTest
class DeliveriesTest {
    static final String CITY = "451300";
    static final Set<Channel> PUSH = Set.of(Channel.PUSH);

    @Autowired
    Deliveries deliveries;

    @Autowired
    TurnedClock clock;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    final UUID account = UUID.randomUUID();
    final Instant noon = TurnedClock.NOON;

    @BeforeEach
    @AfterEach
    void clear() {
        jdbc.sql("delete from notice.delivery where city_code = ?").param(CITY).update();
        clock.reset();
    }

    @Test
    void whatIsDueTogetherIsSaidOnceAndWhatIsNotYetDueWaits() {
        add(account, noon);
        add(account, noon);
        add(account, noon.plusSeconds(60));
        add(UUID.randomUUID(), noon);

        var taken = deliveries.take(CITY, PUSH);

        assertThat(taken).hasSize(2).anySatisfy(it -> assertThat(it.kinds()).hasSize(2));
        taken.forEach(deliveries::sent);
        assertThat(deliveries.take(CITY, PUSH)).isEmpty();
        assertThat(states()).containsExactly("SENT 3", "WAITING 1");
    }

    @Test
    void machinesAreToldOfEachThingByItselfAndOfWhatWasGivenUpAgain() {
        for (int i = 0; i < 3; i++) {
            deliveries.add(CITY, UUID.randomUUID(), account, NoticeKind.REPORT, Channel.WEBHOOK, noon);
        }
        var taken = deliveries.take(CITY, Set.of(Channel.WEBHOOK));
        assertThat(taken).hasSize(3).allSatisfy(it -> assertThat(it.notices()).hasSize(1));
        deliveries.failed(taken.getFirst(), Carrier.Undelivered.forGood("gone"));
        var dead = new Id(CITY, taken.getFirst().notices().getFirst());
        assertThat(deliveries.revive(new Id(CITY, taken.getLast().notices().getFirst())))
                .isFalse();
        assertThat(deliveries.revive(dead)).isTrue();
        assertThat(deliveries.take(CITY, Set.of(Channel.WEBHOOK)))
                .singleElement()
                .satisfies(it -> assertThat(it.id()).isEqualTo(taken.getFirst().id()));
    }

    @Test
    void whoeverTookSomeAndDiedHasThemTakenAwayAndTheyGoOutUnderTheSameId() {
        add(account, noon);
        var lost = deliveries.take(CITY, PUSH).getFirst();
        assertThat(deliveries.take(CITY, PUSH)).as("somebody has it").isEmpty();

        clock.turn(Duration.ofMinutes(3));
        add(account, noon);
        var again = deliveries.take(CITY, PUSH);

        assertThat(again).hasSize(2);
        var same = again.stream()
                .filter(it -> it.id().equals(lost.id()))
                .findFirst()
                .orElseThrow();
        assertThat(same.notices()).isEqualTo(lost.notices());
        assertThat(same.attempt()).isEqualTo(2);
        deliveries.failed(lost, Carrier.Undelivered.forGood("too late to say anything"));
        assertThat(states()).containsExactly("SENDING 2");
        again.forEach(deliveries::sent);
        assertThat(states()).containsExactly("SENT 2");
    }

    @Test
    void whatDoesNotArriveIsTriedAgainLaterAndLaterAndThenGivenUp() {
        add(account, noon);
        var ids = new HashSet<UUID>();
        var waits = new ArrayList<Duration>();
        for (int i = 0; i < Deliveries.MOST_ATTEMPTS; i++) {
            var message = deliveries.take(CITY, PUSH).getFirst();
            ids.add(message.id());
            deliveries.failed(message, Carrier.Undelivered.forNow("busy"));
            var due = jdbc.sql("select due_at from notice.delivery where city_code = ?")
                    .param(CITY)
                    .query(java.time.OffsetDateTime.class)
                    .single()
                    .toInstant();
            waits.add(Duration.between(clock.instant(), due));
            if (due.isAfter(clock.instant())) clock.turn(Duration.between(clock.instant(), due));
        }
        assertThat(ids).hasSize(1);
        assertThat(waits.subList(0, 4)).isSorted().startsWith(Duration.ofSeconds(10), Duration.ofSeconds(40));
        assertThat(states()).containsExactly("FAILED 1");
    }

    @Test
    void manyInstancesCarryEachOnce() throws Exception {
        for (int i = 0; i < 300; i++) add(UUID.randomUUID(), noon);
        var said = new ConcurrentLinkedQueue<UUID>();
        var first = instance(it -> said.addAll(it.notices()));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) threads.execute(first::deliver);
        }

        assertThat(said).hasSize(300).doesNotHaveDuplicates();
        assertThat(states()).containsExactly("SENT 300");
    }

    @Test
    void aSenderThatIsRestartedInTheMiddleLosesNothing() {
        for (int i = 0; i < 20; i++) add(UUID.randomUUID(), noon);
        var said = new ConcurrentLinkedQueue<UUID>();
        // Says it, and dies before it can write that down.
        instance(it -> {
                    said.add(it.id());
                    if (said.size() % 2 == 0) throw new IllegalStateException("killed");
                })
                .deliver();
        assertThat(states()).containsExactly("SENDING 10", "SENT 10");

        clock.turn(Duration.ofMinutes(3));
        instance(it -> said.add(it.id())).deliver();

        assertThat(states()).containsExactly("SENT 20");
        assertThat(new HashSet<>(said)).as("whoever carries can tell by the id").hasSize(20);
    }

    @Test
    void whatWasReadMeanwhileIsNotSaid() {
        var notice = UUID.randomUUID();
        jdbc.sql("""
                insert into notice.notice (city_code, id, account_id, kind, thing, things, at, read_at)
                values (?, ?, ?, 'TASK', ?, 1, now(), now())
                """).params(CITY, notice, account, notice).update();
        deliveries.add(CITY, notice, account, NoticeKind.TASK, Channel.PUSH, noon);

        assertThat(deliveries.take(CITY, PUSH)).isEmpty();
        assertThat(states()).containsExactly("MOOT 1");
    }

    private Postman instance(Consumer<Message> carry) {
        var carrier = new Carrier() {
            @Override
            public Channel channel() {
                return Channel.PUSH;
            }

            @Override
            public Set<UUID> reachable(String city, Collection<UUID> accounts) {
                return Set.copyOf(accounts);
            }

            @Override
            public synchronized void carry(Message message) {
                carry.accept(message);
            }
        };
        return new Postman(deliveries, List.of(carrier), false);
    }

    private void add(UUID whose, Instant due) {
        deliveries.add(CITY, UUID.randomUUID(), whose, NoticeKind.TASK, Channel.PUSH, due);
    }

    private List<String> states() {
        return jdbc.sql("""
                select state || ' ' || count(*) from notice.delivery where city_code = ? group by state order by state
                """).param(CITY).query((row, _) -> row.getString(1)).list();
    }
}
