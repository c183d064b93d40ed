package org.gridwrit.demo;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.gridwrit.access.Actor;
import org.gridwrit.grid.Worker;
import org.gridwrit.shared.Times;
import org.gridwrit.training.CertificateRegister;
import org.springframework.stereotype.Component;

/// Most workers have learned how to serve and to witness; some certificates are soon over, some workers have none.
@Component
class InventedCertificates {
    private static final List<String> COURSES = List.of("serving", "witnessing");
    private static final List<Integer> MONTHS_AGO = List.of(3, 8, 14, 23);

    private final CertificateRegister register;
    private final Clock clock;

    InventedCertificates(CertificateRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    void fill(Actor actor, String county, List<Worker> workers) {
        for (var course : COURSES) {
            for (int group = 0; group < MONTHS_AGO.size(); group++) {
                var issued = Times.today(clock).minusMonths(MONTHS_AGO.get(group));
                int mine = group;
                var of = IntStream.range(0, workers.size())
                        .filter(it -> it % MONTHS_AGO.size() == mine)
                        .mapToObj(workers::get)
                        .filter(it -> named(it) || Math.floorMod((it.name() + course).hashCode(), 5) > 0)
                        .toList();
                register.fill(actor, county, of, course, issued);
            }
        }
    }

    /// The cast can do what the demonstration shows.
    private static boolean named(Worker it) {
        return it.name().equals("李网格员") || it.name().equals("农网格员");
    }
}
