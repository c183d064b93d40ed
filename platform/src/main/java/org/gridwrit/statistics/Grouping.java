package org.gridwrit.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gridwrit.casefile.Closing;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.service.law.Mode;
import org.gridwrit.task.TaskKind;
import org.jspecify.annotations.Nullable;

/// 分组 By what the figures of a table are told apart.
public enum Grouping {
    COURT, // 法院
    CITY, // 市
    COUNTY, // 县
    TOWN, // 乡镇
    KIND("clue.kind.", AssetKind.values()), // 线索种类
    MODE("service.mode.", Mode.values()), // 送达方式
    LIVELIHOOD("livelihood.", Livelihood.values()), // 涉民生类别
    TASK("task.kind.", TaskKind.values()), // 事项种类
    WAY("closing.", Closing.values()), // 结案方式
    MONTH; // 月

    private final String prefix;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<String> words;

    Grouping(String prefix, Enum<?>... words) {
        this.prefix = prefix;
        this.words = Arrays.stream(words).map(Enum::name).toList();
    }

    Grouping() {
        this("");
    }

    /// What one of these is made up of; months end the way down.
    public @Nullable Grouping below() {
        return switch (this) {
            case CITY -> COUNTY;
            case COUNTY -> TOWN;
            case COURT, TOWN -> MONTH;
            case KIND, MODE, LIVELIHOOD, TASK, WAY -> TOWN;
            case MONTH -> null;
        };
    }

    /// Also asked by templates.
    public boolean ofPlace() {
        return this == CITY || this == COUNTY || this == TOWN;
    }

    /// By the words of some kind, which not every figure has. Also asked by templates.
    public boolean ofWords() {
        return !words.isEmpty();
    }

    List<String> words() {
        return words;
    }

    /// The message that says such a word.
    Optional<String> key(String word) {
        return words.contains(word) ? Optional.of(prefix + word) : Optional.empty();
    }

    static boolean anyHas(String word) {
        return Arrays.stream(values()).anyMatch(it -> it.words.contains(word));
    }

    /// How many digits of a place the rollup row has to have.
    int digits() {
        return this == TOWN ? 9 : 6;
    }
}
