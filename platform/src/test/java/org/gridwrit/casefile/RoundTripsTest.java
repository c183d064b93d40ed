package org.gridwrit.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.casefile.Cast.CHONGZUO;
import static org.gridwrit.casefile.Cast.LU;
import static org.gridwrit.casefile.Cast.PINGXIANG;
import static org.gridwrit.casefile.Cast.WEI;
import static org.gridwrit.casefile.Cast.citizen;
import static org.gridwrit.casefile.Cast.number;
import static org.gridwrit.casefile.Cast.owing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.casefile.day.CardSource;
import org.gridwrit.casefile.day.Outlook;
import org.gridwrit.casefile.day.Whose;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@Import({Cast.TickingClock.class, RoundTripsTest.Counted.class})
class RoundTripsTest {
    /// Of this thread alone: jobs of the program have statements of their own.
    static final ThreadLocal<AtomicInteger> STATEMENTS = ThreadLocal.withInitial(AtomicInteger::new);

    @Autowired
    CaseFiles files;

    @Autowired
    List<CardSource> sources;

    @Autowired
    Outlook outlook;

    @Autowired
    Walls walls;

    @Autowired
    PlatformTransactionManager transactions;

    /// The first of them says within which wall, and begins the transaction; the last is what statistics listen for.
    @Test
    void aDocketOfAnyLengthTakesEightRoundTripsAtMost() {
        var known = IntStream.range(0, 300)
                .mapToObj(_ -> owing(number(), 5_000, citizen("张伟", null)))
                .toList();
        assertThat(statements(known)).isLessThanOrEqualTo(8);
        assertThat(statements(known)).isLessThanOrEqualTo(8);

        var mixed = new ArrayList<NewCase>();
        known.forEach(it -> mixed.add(owing(it.number(), 6_000, citizen("张伟", null), citizen("李娜", null))));
        for (int i = 0; i < 300; i++) mixed.add(owing(number(), 5_000, citizen("张伟", null)));
        assertThat(statements(mixed)).isLessThanOrEqualTo(8);
    }

    /// However many cases an officer has: their keys are asked for once.
    @Test
    void aDayTakesAStatementForEachCardAtMost() {
        STATEMENTS.get().set(0);
        var cards = new TransactionTemplate(transactions)
                .execute(_ -> walls.within(Wall.of(WEI), () -> {
                    var own = Objects.requireNonNull(outlook.cases(WEI, Whose.MINE));
                    return sources.stream()
                            .flatMap(it -> it.mine(WEI, Instant.EPOCH, own).stream())
                            .toList();
                }));
        assertThat(cards).hasSizeGreaterThan(20);
        assertThat(STATEMENTS.get().get()).isLessThanOrEqualTo(35);
    }

    int statements(List<NewCase> docket) {
        STATEMENTS.get().set(0);
        files.file(LU, CHONGZUO, PINGXIANG, docket);
        return STATEMENTS.get().get();
    }

    /// Counts every statement the program prepares.
    @TestConfiguration(proxyBeanMethods = false)
    static class Counted {
        @Bean
        static BeanPostProcessor counting() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? counted(DataSource.class, source) : bean;
                }
            };
        }

        private static <T> T counted(Class<T> type, T target) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                        if (method.getName().equals("prepareStatement"))
                            STATEMENTS.get().incrementAndGet();
                        try {
                            var answer = method.invoke(target, arguments);
                            return method.getName().equals("getConnection") && answer instanceof Connection it
                                    ? counted(Connection.class, it)
                                    : answer;
                        } catch (InvocationTargetException e) {
                            throw e.getTargetException();
                        }
                    }));
        }
    }
}
