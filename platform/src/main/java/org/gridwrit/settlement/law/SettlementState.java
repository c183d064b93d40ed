package org.gridwrit.settlement.law;

import java.time.LocalDate;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 和解状态 Each state carries what is true only in it; the table's CHECK says the same.
public sealed interface SettlementState {
    record Draft() implements SettlementState {} // 拟定中

    record Signed() implements SettlementState {} // 已签名，待确认

    record Performing() implements SettlementState {} // 履行中

    record Performed(LocalDate on) implements SettlementState {} // 履行完毕

    record Broken(LocalDate on, Ground ground) implements SettlementState {} // 不履行

    record Resumed(LocalDate on) implements SettlementState {} // 已恢复执行

    record Sued(LocalDate on) implements SettlementState {} // 已起诉

    record Terminated(LocalDate on) implements SettlementState {} // 已终止

    enum Name {
        DRAFT,
        SIGNED,
        PERFORMING,
        PERFORMED,
        BROKEN,
        RESUMED,
        SUED,
        TERMINATED
    }

    default Name name() {
        return switch (this) {
            case Draft _ -> Name.DRAFT;
            case Signed _ -> Name.SIGNED;
            case Performing _ -> Name.PERFORMING;
            case Performed _ -> Name.PERFORMED;
            case Broken _ -> Name.BROKEN;
            case Resumed _ -> Name.RESUMED;
            case Sued _ -> Name.SUED;
            case Terminated _ -> Name.TERMINATED;
        };
    }

    default @Nullable LocalDate day() {
        return switch (this) {
            case Draft _, Signed _, Performing _ -> null;
            case Performed(var on) -> on;
            case Broken(var on, var _) -> on;
            case Resumed(var on) -> on;
            case Sued(var on) -> on;
            case Terminated(var on) -> on;
        };
    }

    /// 变更 While nothing has been decided for good (规定 5).
    default boolean mayBeAmended() {
        return switch (this) {
            case Draft _, Signed _, Performing _, Broken _ -> true;
            case Performed _, Resumed _, Sued _, Terminated _ -> false;
        };
    }

    /// 付款 counts under the agreement only while it binds; afterwards it is money of the case.
    default boolean mayBePaid() {
        return this instanceof Performing || this instanceof Broken;
    }

    default boolean isOpen() {
        return mayBeAmended();
    }

    default Refusal refused(String what) {
        var code = "settlement.not-now." + what;
        return new Refusal(code, name().name());
    }

    static SettlementState of(Name name, @Nullable LocalDate on, @Nullable Ground ground) {
        if (on == null) {
            return switch (name) {
                case DRAFT -> new Draft();
                case SIGNED -> new Signed();
                case PERFORMING -> new Performing();
                case PERFORMED, BROKEN, RESUMED, SUED, TERMINATED -> throw new IllegalStateException("without a day");
            };
        }
        return switch (name) {
            case PERFORMED -> new Performed(on);
            case BROKEN -> new Broken(on, java.util.Objects.requireNonNull(ground));
            case RESUMED -> new Resumed(on);
            case SUED -> new Sued(on);
            case TERMINATED -> new Terminated(on);
            case DRAFT, SIGNED, PERFORMING -> throw new IllegalStateException("with a day");
        };
    }
}
