package org.gridwrit.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.audit.Audit;
import org.gridwrit.division.Division;
import org.gridwrit.grid.Worker;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 结业证台账 Takes over what was issued before this program, of one county or city, in one go.
@Service
public class CertificateRegister {
    private final CertificateStore store;
    private final Courses courses;
    private final Audit audit;
    private final Walls walls;
    private final Keys keys;

    CertificateRegister(CertificateStore store, Courses courses, Audit audit, Walls walls, Keys keys) {
        this.store = store;
        this.courses = courses;
        this.audit = audit;
        this.walls = walls;
        this.keys = keys;
    }

    /// Whoever has a certificate of the course already gets no other.
    ///
    /// @param course   its key
    /// @param division code of the county or city all workers belong to
    /// @return how many were taken over
    @Transactional
    public int fill(Actor actor, String division, Collection<Worker> workers, String course, LocalDate issuedOn) {
        var of = courses.named(course);
        var city = Division.cityOf(division);
        int added = walls.within(Wall.throughGrids("register", division), () -> {
            var all = new ArrayList<Certificate>();
            var holders = store.holders(city, workers.stream().map(Worker::uuid).toList(), issuedOn);
            for (var it : workers) {
                if (holders.getOrDefault(it.uuid(), Set.of()).contains(course)) continue;
                all.add(new Certificate(
                        new Id(city, keys.next()),
                        CertificateNumber.next(city, issuedOn),
                        it.uuid(),
                        it.name(),
                        it.townshipCode(),
                        course,
                        of.title(),
                        issuedOn,
                        issuedOn.plusMonths(of.validMonths()),
                        null));
            }
            store.addAll(city, all);
            return all.size();
        });
        if (added > 0) {
            var subject = new UUID(0, Long.parseLong(division));
            audit.record(actor, city, "training.register", subject, course + " " + added);
        }
        return added;
    }
}
