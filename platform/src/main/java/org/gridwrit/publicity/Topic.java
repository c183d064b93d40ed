package org.gridwrit.publicity;

import static org.gridwrit.task.TaskKind.FIND_PERSON;
import static org.gridwrit.task.TaskKind.FIND_PROPERTY;
import static org.gridwrit.task.TaskKind.INVESTIGATE;
import static org.gridwrit.task.TaskKind.PERSUADE;
import static org.gridwrit.task.TaskKind.PUBLICIZE;
import static org.gridwrit.task.TaskKind.RECHECK;
import static org.gridwrit.task.TaskKind.SERVE;
import static org.gridwrit.task.TaskKind.VISIT_PETITIONER;
import static org.gridwrit.task.TaskKind.WITNESS;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.gridwrit.task.TaskKind;

/// 宣传主题 What a lecture or a material is about.
public enum Topic {
    PERFORMANCE(FIND_PERSON, PERSUADE, VISIT_PETITIONER), // 自觉履行
    PROPERTY_REPORT(FIND_PROPERTY, INVESTIGATE, RECHECK), // 如实报告财产
    CONSUMPTION(FIND_PERSON, PERSUADE), // 限制消费、失信名单
    REFUSAL_CRIME(FIND_PROPERTY, PERSUADE), // 拒不执行判决、裁定罪
    SERVICE(SERVE), // 签收法律文书
    SETTLEMENT(PERSUADE), // 执行和解
    LIVELIHOOD, // 工资、抚养费等民生权益
    CLUES(FIND_PROPERTY), // 提供财产线索、悬赏
    GRID(FIND_PERSON, SERVE, INVESTIGATE, WITNESS), // 网格员协助执行
    OTHER; // 其他

    private final Set<TaskKind> kinds = EnumSet.of(PUBLICIZE);

    Topic(TaskKind... visits) {
        kinds.addAll(Set.of(visits));
    }

    /// On which tasks it is of use to whoever speaks to people. None where somebody is only watched for.
    public Set<TaskKind> kinds() {
        return Collections.unmodifiableSet(kinds);
    }
}
