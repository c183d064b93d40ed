package org.gridwrit.task.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.timeline.Entry;
import org.gridwrit.casefile.timeline.Few;
import org.gridwrit.casefile.timeline.Moment;
import org.gridwrit.casefile.timeline.Part;
import org.gridwrit.casefile.timeline.Said;
import org.gridwrit.casefile.timeline.TimelineSource;
import org.gridwrit.shared.Id;
import org.gridwrit.task.TaskView;
import org.gridwrit.task.list.TaskListStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// 询问与答复 Asked, answered, thanked for: each an entry of its own.
@Component
class QuestionSource implements TimelineSource {
    private final Questions questions;
    private final Thanks thanks;
    private final TaskListStore tasks;

    QuestionSource(Questions questions, Thanks thanks, TaskListStore tasks) {
        this.questions = questions;
        this.thanks = thanks;
        this.tasks = tasks;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.QUESTION);
    }

    @Override
    public List<Entry> before(Actor actor, Id casefile, Set<Part> wanted, Moment before, int limit) {
        var asked = questions.ofCase(actor, casefile);
        var thanked = thanks.ofCase(actor, casefile);
        if (asked.isEmpty() && thanked.isEmpty()) return List.of();
        var own = tasks.ofCase(actor.scope(), casefile).stream()
                .collect(Collectors.toMap(it -> it.id().uuid(), it -> it));
        var all = Stream.concat(
                asked.stream().flatMap(it -> entries(it, own)), thanked.stream().map(it -> entry(it, own)));
        return Few.before(all, before, limit);
    }

    private static Stream<Entry> entries(Inquiry it, Map<UUID, TaskView> own) {
        var both = new ArrayList<Entry>();
        both.add(Entry.of(
                        new Moment(it.at(), it.id()),
                        Part.QUESTION,
                        Said.known("timeline.question.asked"),
                        it.by(),
                        it.role())
                .about(about(it.task(), own))
                .saying(List.of(Said.words(it.words()))));
        var answer = it.answer();
        if (answer != null) {
            both.add(Entry.of(
                            new Moment(answer.at(), it.id()),
                            Part.QUESTION,
                            Said.known("timeline.question.answered"),
                            answer.by(),
                            Role.WORKER)
                    .about(about(it.task(), own))
                    .saying(List.of(Said.words(answer.words()))));
        }
        return both.stream();
    }

    private static Entry entry(Thanked it, Map<UUID, TaskView> own) {
        var moment = new Moment(it.at(), it.task().uuid());
        return Entry.of(moment, Part.QUESTION, Said.known("timeline.question.thanked"), it.by(), it.role())
                .about(about(it.task(), own));
    }

    private static Entry.@Nullable About about(Id task, Map<UUID, TaskView> own) {
        var found = own.get(task.uuid());
        return found == null ? null : new Entry.About(task, "task.kind." + found.kind(), found.debtorName());
    }
}
