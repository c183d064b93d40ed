package org.gridwrit.service.law;

/// 未送达的原因 Why an attempt did not serve.
public enum Result {
    REFUSED, // 拒收
    ABSENT, // 无人在家
    UNKNOWN_THERE, // 下落不明: nobody there knows where the addressee is
    MOVED_AWAY, // 已搬离
    SENT_BACK, // 邮件退回、委托退回
    NOT_ARRIVED, // 电子送达未到达
    DECEASED; // 已死亡: nothing can be served any more

    /// Whether this can be the end of an attempt of that kind.
    public boolean suits(Mode mode) {
        return switch (this) {
            case SENT_BACK -> mode == Mode.POST || mode == Mode.ENTRUSTED || mode == Mode.HANDED_ON;
            case NOT_ARRIVED -> mode == Mode.ELECTRONIC;
            case REFUSED, ABSENT, UNKNOWN_THERE, MOVED_AWAY, DECEASED ->
                mode.isByHand() || mode == Mode.POST || mode == Mode.ENTRUSTED;
        };
    }
}
