package org.gridwrit.casefile;

import java.time.LocalDate;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 案件状态 Each state carries the facts that are true only in it; the table's CHECK says the same.
public sealed interface CaseState {
    record Filed() implements CaseState {} // 立案

    record Enforcing() implements CaseState {} // 执行中

    record Settled() implements CaseState {} // 和解履行中

    record Closed(LocalDate on, Closing way) implements CaseState {} // 结案

    record Resumed() implements CaseState {} // 恢复执行

    /// The state as stored, and as the messages `casefile.state.*` name it.
    enum Name {
        FILED,
        ENFORCING,
        SETTLED,
        CLOSED,
        RESUMED
    }

    default Name name() {
        return switch (this) {
            case Filed _ -> Name.FILED;
            case Enforcing _ -> Name.ENFORCING;
            case Settled _ -> Name.SETTLED;
            case Closed _ -> Name.CLOSED;
            case Resumed _ -> Name.RESUMED;
        };
    }

    default boolean open() {
        return !(this instanceof Closed);
    }

    default void mustBeOpen() {
        if (this instanceof Closed(var on, var _)) throw new Refusal("casefile.closed", on);
    }

    /// 恢复执行 after 终本 or 终结执行, or when a settlement is broken (CPL 241).
    default Resumed resumed() {
        return switch (this) {
            case Closed(var _, var way) when way.resumable() -> new Resumed();
            case Settled _ -> new Resumed();
            case Closed _, Filed _, Enforcing _, Resumed _ -> throw new Refusal("casefile.not-resumable");
        };
    }

    /// 和解履行中 A recorded agreement suspends enforcement (CPL 241, 法释〔2018〕3号 art. 2).
    default CaseState settled() {
        mustBeOpen();
        return new Settled();
    }

    static CaseState of(Name name, @Nullable LocalDate on, @Nullable Closing way) {
        return switch (name) {
            case FILED -> new Filed();
            case ENFORCING -> new Enforcing();
            case SETTLED -> new Settled();
            case RESUMED -> new Resumed();
            case CLOSED -> {
                if (on == null || way == null) throw new IllegalStateException("closed without day or way");
                yield new Closed(on, way);
            }
        };
    }
}
