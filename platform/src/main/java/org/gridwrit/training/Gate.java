package org.gridwrit.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.grid.Grids;
import org.gridwrit.grid.Post;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Qualifications;
import org.gridwrit.task.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// 上岗关口 Answers the same whoever asks: the court, the township, or the worker.
@Component
@Transactional(readOnly = true)
class Gate implements Qualifications {
    private static final int CITY = 4;

    private final Requirements requirements;
    private final Courses courses;
    private final CertificateStore certificates;
    private final Grids grids;
    private final Walls walls;
    private final Clock clock;

    Gate(
            Requirements requirements,
            Courses courses,
            CertificateStore certificates,
            Grids grids,
            Walls walls,
            Clock clock) {
        this.requirements = requirements;
        this.courses = courses;
        this.certificates = certificates;
        this.grids = grids;
        this.walls = walls;
        this.clock = clock;
    }

    @Override
    public Map<UUID, Lack> lacks(String court, TaskKind kind, Id grid, Collection<UUID> workers) {
        var needed = courses.preparing(kind);
        if (needed.isEmpty() || workers.isEmpty()) return Map.of();
        var requirement = requirements.of(court, kind);
        if (!requirement.required()) return Map.of();
        var wall = Wall.throughGrids("qualification", grid.city().substring(0, CITY));
        return walls.within(wall, () -> lacks(requirement, needed, grid, workers));
    }

    private Map<UUID, Lack> lacks(Requirement asked, List<Course> needed, Id grid, Collection<UUID> workers) {
        var today = Times.today(clock);
        var held = certificates.holders(grid.city(), workers, today);
        var without = workers.stream()
                .filter(it -> missing(needed, held.getOrDefault(it, Set.of())).isPresent())
                .toList();
        if (without.isEmpty()) return Map.of();
        var posts = grids.postsOf(grid.city(), without).stream().collect(Collectors.groupingBy(Post::worker));
        var lacks = new HashMap<UUID, Lack>();
        for (var it : without) {
            var course = missing(needed, held.getOrDefault(it, Set.of())).orElseThrow();
            LocalDate to = asked.graceTo(posts.getOrDefault(it, List.of()), grid.uuid());
            lacks.put(it, new Lack(course.key(), course.title(), today.isAfter(to) ? null : to));
        }
        return lacks;
    }

    private static Optional<Course> missing(List<Course> needed, Set<String> held) {
        return needed.stream().filter(it -> !held.contains(it.key())).findFirst();
    }
}
