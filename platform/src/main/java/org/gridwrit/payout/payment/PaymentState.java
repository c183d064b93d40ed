package org.gridwrit.payout.payment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 发放状态 Each state carries what is true only in it.
public sealed interface PaymentState {
    /// 待发放 In no batch yet.
    record Ready() implements PaymentState {}

    /// 已入批 In a batch that waits to be released.
    record Batched(UUID batch) implements PaymentState {}

    /// 已放行 With the bank, or ready at the desk.
    record Sent(UUID batch) implements PaymentState {}

    /// 已发放
    record Paid(UUID batch, LocalDate day) implements PaymentState {}

    /// 未成功 The bank did not pay.
    record Failed(UUID batch, String why) implements PaymentState {}

    /// 退汇 Paid, and the money came back.
    record Returned(UUID batch, LocalDate day, String why) implements PaymentState {}

    /// 暂缓发放
    record Held(@Nullable UUID batch, String why) implements PaymentState {}

    /// 已另行发放 Closed: the share is in another payment.
    record Retried(@Nullable UUID batch, String why) implements PaymentState {}

    enum Name {
        READY,
        BATCHED,
        SENT,
        PAID,
        FAILED,
        RETURNED,
        HELD,
        RETRIED
    }

    default Name name() {
        return switch (this) {
            case Ready _ -> Name.READY;
            case Batched _ -> Name.BATCHED;
            case Sent _ -> Name.SENT;
            case Paid _ -> Name.PAID;
            case Failed _ -> Name.FAILED;
            case Returned _ -> Name.RETURNED;
            case Held _ -> Name.HELD;
            case Retried _ -> Name.RETRIED;
        };
    }

    /// Empty where the money is another payment's.
    default Optional<Part> part() {
        return part(name());
    }

    static Optional<Part> part(Name name) {
        return switch (name) {
            case READY, BATCHED, SENT, FAILED -> Optional.of(Part.OPEN);
            case PAID -> Optional.of(Part.PAID);
            case RETURNED -> Optional.of(Part.RETURNED);
            case HELD -> Optional.of(Part.HELD);
            case RETRIED -> Optional.empty();
        };
    }

    default @Nullable UUID batch() {
        return switch (this) {
            case Ready _ -> null;
            case Batched it -> it.batch();
            case Sent it -> it.batch();
            case Paid it -> it.batch();
            case Failed it -> it.batch();
            case Returned it -> it.batch();
            case Held it -> it.batch();
            case Retried it -> it.batch();
        };
    }

    default @Nullable LocalDate day() {
        return switch (this) {
            case Paid it -> it.day();
            case Returned it -> it.day();
            case Ready _, Batched _, Sent _, Failed _, Held _, Retried _ -> null;
        };
    }

    default @Nullable String why() {
        return switch (this) {
            case Failed it -> it.why();
            case Returned it -> it.why();
            case Held it -> it.why();
            case Retried it -> it.why();
            case Ready _, Batched _, Sent _, Paid _ -> null;
        };
    }
}
