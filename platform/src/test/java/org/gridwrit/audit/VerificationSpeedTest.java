package org.gridwrit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How fast a long trail is proved. The figures are printed; what is held is processor time, which a machine under load
/// takes hardly more of.
@Tag("slow")
@WholeProgram
class VerificationSpeedTest {
    private static final int LINES = 600_000;
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int ENOUGH = 25_000;

    @Autowired
    Sealing sealing;

    @Autowired
    Verification verification;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @Test
    void aLongTrailIsProvedAtOnce() {
        for (var city : new String[] {"451400", "450200"}) {
            jdbc.sql("""
                    with written as (
                      insert into audit.entry (city_code, id, actor_id, actor_name, actor_role, action, subject_id, detail)
                      select ?, overlay(gen_random_uuid()::text placing to_char(n, 'FM00000000') from 1 for 8)::uuid,
                             gen_random_uuid(), '韦法官', 'OFFICER', 'task.confirm', gen_random_uuid(), ''
                        from generate_series(1, ?) n
                      returning city_code, id)
                    insert into audit.unsealed (city_code, id) select city_code, id from written
                    """).param(city).param(LINES / 2).update();
        }
        long begin = System.nanoTime();
        new Sealer(sealing).work(true);
        System.out.printf("sealed %,.0f lines/s%n", LINES / seconds(begin));

        begin = System.nanoTime();
        long worked = PROCESS.getProcessCpuTime();
        var proofs = verification.prove(null, null, java.util.List.of(), _ -> {});
        double rate = LINES / ((PROCESS.getProcessCpuTime() - worked) / 1e9);
        System.out.printf("proved %,.0f lines/s, %,.0f a second of the processor%n", LINES / seconds(begin), rate);

        assertThat(proofs).allMatch(CityProof::holds);
        assertThat(proofs.stream().mapToLong(CityProof::entries).sum()).isEqualTo(LINES);
        assertThat(rate).isGreaterThan(ENOUGH);
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
