package org.gridwrit.task;

import static org.gridwrit.task.TaskKind.FIND_PERSON;
import static org.gridwrit.task.TaskKind.FIND_PROPERTY;
import static org.gridwrit.task.TaskKind.INVESTIGATE;
import static org.gridwrit.task.TaskKind.PERSUADE;
import static org.gridwrit.task.TaskKind.PUBLICIZE;
import static org.gridwrit.task.TaskKind.RECHECK;
import static org.gridwrit.task.TaskKind.SERVE;
import static org.gridwrit.task.TaskKind.VISIT_PETITIONER;
import static org.gridwrit.task.TaskKind.WATCH;
import static org.gridwrit.task.TaskKind.WITNESS;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/// 办理结果 What came of a visit. Each is lawful for some kinds of task only, "nothing found" for all of them.
public enum Outcome {
    /// 找到本人
    FOUND(FIND_PERSON, WATCH, RECHECK),
    /// 发现财产: needs a clue.
    PROPERTY_FOUND(FIND_PERSON, FIND_PROPERTY, INVESTIGATE, WATCH, RECHECK),
    /// 已交付. Whether that is service is for the court to say: service is its act (民事诉讼法 87).
    SERVED(SERVE),
    /// 同意履行或和解
    AGREED(PERSUADE, VISIT_PETITIONER),
    /// 已完成
    DONE(INVESTIGATE, WITNESS, VISIT_PETITIONER, PUBLICIZE),
    /// 拒绝
    REFUSED(SERVE, INVESTIGATE, PERSUADE, VISIT_PETITIONER),
    /// 已搬离
    MOVED_AWAY(FIND_PERSON, FIND_PROPERTY, SERVE, INVESTIGATE, PERSUADE, WATCH, RECHECK, VISIT_PETITIONER),
    /// 已去世
    DECEASED(FIND_PERSON, FIND_PROPERTY, SERVE, PERSUADE, WATCH, RECHECK, VISIT_PETITIONER),
    /// 未发现: one tap, no words needed.
    NOT_FOUND(TaskKind.values());

    @SuppressWarnings("ImmutableEnumChecker") // never written after construction
    private final EnumSet<TaskKind> kinds;

    Outcome(TaskKind... kinds) {
        this.kinds = EnumSet.copyOf(Arrays.asList(kinds));
    }

    public boolean lawfulFor(TaskKind kind) {
        return kinds.contains(kind);
    }

    /// In the order in which the phone shows them.
    public static List<Outcome> of(TaskKind kind) {
        return Arrays.stream(values()).filter(it -> it.lawfulFor(kind)).toList();
    }
}
