package org.gridwrit.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gridwrit.task.TaskKind;

/// 对症 Which course helps against what a report was returned for: what the reason speaks of first, then the kind of
/// help.
final class Fitting {
    private static final Map<String, Pattern> SPEAKS_OF = new LinkedHashMap<>();

    static {
        SPEAKS_OF.put("personal-data", Pattern.compile("个人信息|隐私|身份证|泄露|告诉了?(邻居|旁人|外人|别人)|微信群|发到群"));
        SPEAKS_OF.put("limits", Pattern.compile("强行|争吵|争执|冲突|拉扯|收了?钱|收了?款|越权|不安全|危险"));
    }

    private Fitting() {}

    /// None where nothing has been written for the kind.
    static Optional<Course> course(TaskKind kind, String reason, List<Course> courses) {
        for (var it : SPEAKS_OF.entrySet()) {
            if (!it.getValue().matcher(reason).find()) continue;
            var named =
                    courses.stream().filter(c -> c.key().equals(it.getKey())).findFirst();
            if (named.isPresent()) return named;
        }
        return courses.stream().filter(it -> it.kinds().contains(kind)).findFirst();
    }
}
