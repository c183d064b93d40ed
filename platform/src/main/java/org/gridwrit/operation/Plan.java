package org.gridwrit.operation;

import java.time.LocalDateTime;
import java.util.List;
import org.gridwrit.operation.law.Attending;
import org.gridwrit.operation.law.OperationKind;
import org.gridwrit.shared.Refusal;

/// 执行方案 Time, people, vehicles, risks.
///
/// @param starts in China
/// @param order  搜查令 or 公告, with its number
public record Plan(
        OperationKind kind,
        LocalDateTime starts,
        String place,
        String order,
        String vehicles,
        String risks,
        List<Attending> people) {
    private static final int MOST = 30;

    public Plan {
        place = text(place, 200);
        if (place.isEmpty()) throw new Refusal("operation.place-missing");
        order = text(order, 200);
        vehicles = text(vehicles, 200);
        risks = text(risks, 2000);
        people = people.stream()
                .map(it -> Attending.planned(it.part(), text(it.name(), 100)))
                .filter(it -> !it.name().isEmpty())
                .toList();
        if (people.size() > MOST) throw new Refusal("operation.people-many", MOST);
    }

    static String text(String typed, int longest) {
        var kept = typed.replace("\0", "").strip();
        if (kept.length() > longest) throw new Refusal("words.too-long", longest, kept.length());
        return kept;
    }
}
