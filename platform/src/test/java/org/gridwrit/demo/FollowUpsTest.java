package org.gridwrit.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("slow")
@WholeProgram
@Import(FollowUpsTest.Slow.class)
class FollowUpsTest {
    static final AtomicBoolean FOLLOWED = new AtomicBoolean();

    @Autowired
    FollowUps followUps;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void whoeverWaitsSeesWhatListenersDidAfterTheCommit() {
        transaction.executeWithoutResult(_ -> events.publishEvent(new Happened("now")));
        followUps.await();
        assertThat(FOLLOWED).isTrue();
    }

    record Happened(String when) {}

    @TestConfiguration(proxyBeanMethods = false)
    static class Slow {
        @ApplicationModuleListener
        void follow(Happened it) throws InterruptedException {
            Thread.sleep(500);
            FOLLOWED.set(true);
        }
    }
}
