package org.gridwrit.training;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridwrit.grid.Post;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.TaskKind;

/// 上岗要求 Whether a court asks for a certificate for a kind of help, since when, and how many days of grace there are.
///
/// @param days     for everybody, from the day on which the requirement came into force
/// @param newcomer from a worker's first day in a post
/// @param standIn  from the day on which a worker took over the grid of the task
public record Requirement(TaskKind kind, boolean required, LocalDate since, int days, int newcomer, int standIn) {
    private static final int MOST = 365;

    public Requirement {
        for (int it : new int[] {days, newcomer, standIn}) {
            if (it < 0 || it > MOST) throw new Refusal("training.days", MOST, it);
        }
    }

    /// Unless a court says otherwise, documents are served and enforcement is witnessed by whoever has learned how.
    static Requirement byDefault(TaskKind kind, LocalDate since) {
        return new Requirement(kind, kind == TaskKind.SERVE || kind == TaskKind.WITNESS, since, 90, 60, 14);
    }

    /// The last day on which a worker may go without. Each grace counts its first day, and the longest holds.
    LocalDate graceTo(List<Post> posts, UUID grid) {
        var first = posts.stream().map(Post::from).min(Comparator.naturalOrder()).stream()
                .map(it -> it.plusDays(newcomer));
        var here = posts.stream()
                .filter(it -> it.to() == null && it.grid().equals(grid))
                .map(it -> it.from().plusDays(standIn));
        return Stream.of(Stream.of(since.plusDays(days)), first, here)
                .flatMap(it -> it)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .minusDays(1);
    }
}
