package org.gridwrit.petition.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// 同席调解 What minutes of one table need: the court, a petitioner, and committee or government sat at it; and what was
/// agreed the court and a petitioner have signed.
public final class Mediations {
    private Mediations() {}

    public enum Result {
        AGREED, // 达成一致
        ADJOURNED, // 改期再谈
        FAILED // 未达成一致
    }

    public enum Bar {
        NO_COURT, // 法院没有到场
        NO_PETITIONER, // 信访人没有到场
        NO_OFFICE, // 政法委、政府部门都没有到场
        NO_MINUTES, // 没有写记录
        UNSIGNED; // 达成一致而没有签名

        public String refusal() {
            return "petition.table-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public static List<Bar> bars(List<Seat> seats, String minutes, Result result) {
        var bars = new ArrayList<Bar>();
        if (none(seats, Seat.Side.COURT)) bars.add(Bar.NO_COURT);
        if (none(seats, Seat.Side.PETITIONER)) bars.add(Bar.NO_PETITIONER);
        if (none(seats, Seat.Side.COMMITTEE) && none(seats, Seat.Side.GOVERNMENT)) bars.add(Bar.NO_OFFICE);
        if (minutes.isBlank()) bars.add(Bar.NO_MINUTES);
        if (result == Result.AGREED && !(signed(seats, Seat.Side.COURT) && signed(seats, Seat.Side.PETITIONER))) {
            bars.add(Bar.UNSIGNED);
        }
        return bars.stream().sorted(Comparator.naturalOrder()).toList();
    }

    private static boolean none(List<Seat> seats, Seat.Side side) {
        return seats.stream().noneMatch(it -> it.side() == side);
    }

    private static boolean signed(List<Seat> seats, Seat.Side side) {
        return seats.stream().anyMatch(it -> it.side() == side && it.signed());
    }
}
