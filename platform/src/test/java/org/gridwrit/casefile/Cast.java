package org.gridwrit.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Who and what the tests of cases speak of.
final class Cast {
    static final String CHONGZUO = "451400";
    static final String PINGXIANG = "桂1481";
    static final Actor WEI = of("韦法官", Role.OFFICER, PINGXIANG);
    static final Actor LU = of("陆书记员", Role.LIAISON, PINGXIANG);
    static final Actor NEIGHBOUR = of("黄法官", Role.OFFICER, "桂1421");
    static final Actor ABOVE = of("院长", Role.PRESIDENT, "桂14");
    static final LocalDate FILED = LocalDate.of(2019, 3, 4);

    private static final AtomicInteger RUNNING = new AtomicInteger(1000);

    private Cast() {}

    static Actor of(String name, Role role, String court) {
        return new Actor(UUID.randomUUID(), name, role, CHONGZUO, new Scope.OfCourt(court));
    }

    static CaseNumber number() {
        return CaseNumber.parse("（2019）" + PINGXIANG + "执" + RUNNING.incrementAndGet() + "号");
    }

    static NewCase owing(CaseNumber number, long yuan, NewParty... debtors) {
        return new NewCase(
                number,
                FILED,
                "韦法官",
                "民间借贷纠纷",
                Livelihood.WAGES,
                new Fen(yuan * 100),
                List.of(citizen("陈芳", null)),
                List.of(debtors));
    }

    static NewParty citizen(String name, @Nullable String idNumber) {
        return new NewParty(name, idNumber == null ? IdKind.NONE : IdKind.CITIZEN_ID, idNumber, "广西凭祥市凭祥镇北大路12号", null);
    }

    /// Every look at it is a millisecond later, so that what happens later also sorts later.
    @TestConfiguration(proxyBeanMethods = false)
    static class TickingClock {
        @Bean
        @Primary
        Clock ticking() {
            var tick = new AtomicLong(Instant.parse("2019-12-02T01:00:00Z").toEpochMilli());
            return new Clock() {
                @Override
                public ZoneId getZone() {
                    return Times.CHINA;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public Instant instant() {
                    return Instant.ofEpochMilli(tick.incrementAndGet());
                }
            };
        }
    }
}
