package org.gridwrit.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.TaskKind;
import tools.jackson.databind.JsonNode;

/// A task as the pull tells it, with the names that the ladder of disclosure allows.
final class FakeErrand {
    private static final String SURNAMES = "凌韦黄农陆蒙梁覃周何";

    /// Whom its worker may call.
    static final List<Map<String, Object>> CONTACTS = List.of(
            contact("桂1481", "451481100", true, "陆书记员", "07715551234"),
            contact("桂1481", "451481100", false, "黄主任", "07715556789"),
            contact("桂1425", "451481100", true, "别的法院", "07715550000"));

    private FakeErrand() {}

    private static Map<String, Object> contact(
            String court, String township, boolean ofCourt, String name, String phone) {
        return Map.of("court", court, "township", township, "ofCourt", ofCourt, "name", name, "phone", phone);
    }

    static Map<String, Object> of(String kind, int n) {
        var errand = new HashMap<String, Object>();
        errand.put("id", "451400-0199%04d-0000-7000-8000-000000000001".formatted(n));
        errand.put("version", n);
        errand.put("visit", "visit" + n);
        errand.put("court", "桂1481");
        errand.put("courtName", "凭祥市人民法院");
        errand.put("surname", SURNAMES.substring(n % 10, n % 10 + 1));
        errand.put("villageCode", "451481100201");
        errand.put("village", "凭祥市凭祥镇连全村");
        errand.put("kind", kind);
        errand.put("priority", n == 1 ? "URGENT" : "NORMAL");
        errand.put(
                "dueOn",
                LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(10 + n).toString());
        errand.put("outcomes", Outcome.of(TaskKind.valueOf(kind)));
        become(errand, "DISPATCHED", false);
        return errand;
    }

    static void after(Map<String, Object> errand, JsonNode fact) {
        if (fact.has("outcome")) errand.put("outcome", fact.path("outcome").asString());
        switch (fact.path("kind").asString()) {
            case "ACCEPT" -> become(errand, "ACCEPTED", true);
            case "REPORT" -> become(errand, "REPORTED", "WATCH".equals(errand.get("kind")));
            default -> {}
        }
    }

    static void become(Map<String, Object> errand, String state, boolean named) {
        errand.put("state", state);
        errand.put("disclosure", named ? "VISIT" : "SURNAME");
        errand.put("debtorName", errand.get("surname") + (named ? "试样" : "某"));
        errand.put("debtorAddress", named ? "连全村三队12号" : "");
        errand.put("words", named ? "请在傍晚走访，家里有老人，说话轻一些。" : "");
    }
}
