package org.gridwrit.intake.row;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.TaskKind;

/// 协助事项 Reads what a court asks for, in its own words, as kinds of task.
final class Errands {
    private static final Pattern SEPARATORS = Pattern.compile("[、,，;；/+和及\\s]+");
    private static final Map<String, TaskKind> WORDS = words();

    private Errands() {}

    /// Nothing asked means: find the debtor, which is what courts lack most.
    static List<TaskKind> parse(String text) {
        var kinds = new LinkedHashSet<TaskKind>();
        var plain = text.strip().replace("劝导和解", "劝导").replace("执行和解", "劝导"); // 和 joins words, too
        for (var word : SEPARATORS.split(plain, -1)) {
            if (!word.isEmpty()) kinds.add(kind(word));
        }
        return kinds.isEmpty() ? List.of(TaskKind.FIND_PERSON) : List.copyOf(kinds);
    }

    /// A watch needs an approver and an end for each single case (PIPL arts. 6, 28), which no list can give.
    private static TaskKind kind(String word) {
        if (word.contains("行踪") || word.contains("关注")) throw new Refusal("intake.task.watch");
        for (var known : WORDS.entrySet()) {
            if (word.contains(known.getKey())) return known.getValue();
        }
        throw new Refusal("intake.task.kind", word);
    }

    private static Map<String, TaskKind> words() {
        var words = new LinkedHashMap<String, TaskKind>();
        words.put("终本", TaskKind.RECHECK);
        words.put("复查", TaskKind.RECHECK);
        words.put("见证", TaskKind.WITNESS);
        words.put("送达", TaskKind.SERVE);
        words.put("信访", TaskKind.VISIT_PETITIONER);
        words.put("普法", TaskKind.PUBLICIZE);
        words.put("宣传", TaskKind.PUBLICIZE);
        words.put("取证", TaskKind.INVESTIGATE);
        words.put("查物", TaskKind.FIND_PROPERTY);
        words.put("找物", TaskKind.FIND_PROPERTY);
        words.put("财产", TaskKind.FIND_PROPERTY);
        words.put("劝", TaskKind.PERSUADE);
        words.put("和解", TaskKind.PERSUADE);
        words.put("调解", TaskKind.PERSUADE);
        words.put("说理", TaskKind.PERSUADE);
        words.put("查人", TaskKind.FIND_PERSON);
        words.put("找人", TaskKind.FIND_PERSON);
        words.put("查找", TaskKind.FIND_PERSON);
        words.put("下落", TaskKind.FIND_PERSON);
        words.put("调查", TaskKind.INVESTIGATE);
        return words;
    }
}
