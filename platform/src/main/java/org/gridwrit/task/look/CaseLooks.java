package org.gridwrit.task.look;

import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Looks;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.list.TaskListStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 查阅情况 Every look at the people of a case, whoever looked: colleagues, the township, the worker who went. Names of
/// those who looked are shown: they held office when they did.
@Service
public class CaseLooks {
    private final CaseFiles cases;
    private final TaskListStore tasks;
    private final Looks looks;

    CaseLooks(CaseFiles cases, TaskListStore tasks, Looks looks) {
        this.cases = cases;
        this.tasks = tasks;
        this.looks = looks;
    }

    /// @param number the case's
    public record Seen(String number, Page<CaseLook> looks) {}

    /// @throws Refusal `casefile.unknown` for a case outside the scope
    @Transactional(readOnly = true)
    public Seen of(Actor actor, Id casefile, @Nullable String after, int size) {
        actor.mustBe(OFFICER, PRESIDENT);
        var number = cases.named(actor.scope(), casefile).number();
        var own = tasks.ofCase(actor.scope(), casefile).stream()
                .collect(Collectors.toMap(it -> it.id().uuid(), Function.identity()));
        var subjects =
                Stream.concat(Stream.of(casefile.uuid()), own.keySet().stream()).toList();
        var found = looks.at(casefile.city(), subjects, after, size);
        var rows = found.rows().stream()
                .map(it -> CaseLook.of(it, own.get(it.subject())))
                .toList();
        return new Seen(number, new Page<>(rows, found.next()));
    }
}
