package org.gridwrit.naughty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Things that exist, so that what is naughty in one place is read by all the code behind the others.
final class Live {
    private static final String ID = "city_code || '-' || id";
    private static final Map<String, String> FROM = Map.ofEntries(
            Map.entry("cases", "select %s from casefile.casefile limit 40".formatted(ID)),
            Map.entry("tasks", "select %s from task.task limit 200".formatted(ID)),
            Map.entry("grids", "select %s from grid.grid limit 20".formatted(ID)),
            Map.entry("routes", "select %s from intake.doubtful_route where settled_at is null".formatted(ID)),
            Map.entry("imports", "select %s from intake.batch".formatted(ID)),
            Map.entry("dockets", "select %s from intake.batch".formatted(ID)),
            Map.entry("learned-names", "select %s from address.learned_name".formatted(ID)),
            Map.entry("remembered-addresses", "select address_key from intake.remembered"),
            Map.entry("watches", "select %s from task.watch".formatted(ID)),
            Map.entry("cards", "select %s from card.card".formatted(ID)),
            Map.entry("complaints", "select %s from complaint.complaint".formatted(ID)));

    private final JdbcClient jdbc;
    private final UUID victim;
    private final Map<String, List<String>> known = new HashMap<>();
    private int turn;

    /// @param victim an account whose end ends nobody's session
    Live(JdbcClient jdbc, UUID victim) {
        this.jdbc = jdbc;
        this.victim = victim;
    }

    /// @param before the part of the path before the variable: `tasks`
    String variable(String before, String name) {
        return switch (name) {
            case "account" -> victim.toString();
            case "measure" -> "CASES_HELPED";
            case "year" -> "2026";
            case "version" -> "1";
            case "code" ->
                before.equals("courts") ? "%E6%A1%821481" : before.equals("village") ? "451481100201" : "4514";
            case "id", "key" -> one(before);
            default -> UUID.randomUUID().toString();
        };
    }

    String field(String name) {
        return switch (name) {
            case "worker", "grid", "task" -> one(name.equals("grid") ? "grids" : name.equals("task") ? "tasks" : "");
            case "day", "from", "to", "until", "dueOn", "dueBy", "lastDay", "since" -> "2026-12-01";
            case "township", "townshipCode", "within" -> "451481100";
            case "context", "place", "division" -> "4514";
            case "court" -> "%E6%A1%821481";
            case "recovered", "amount", "days", "size" -> "12";
            case "automatic", "approved", "me", "again", "disabled", "committeeStaff", "suggestion" -> "true";
            case "way" -> "PERFORMED";
            case "role" -> "LIAISON";
            case "measure" -> "CASES_HELPED";
            case "outcome" -> "NOT_FOUND";
            case "about" -> "WORKER";
            case "after", "kind", "group", "unit", "state", "scopes", "language", "by" -> "";
            case "command", "report", "recovery", "device" -> UUID.randomUUID().toString();
            default -> "%E6%9D%91";
        };
    }

    private synchronized String one(String noun) {
        var from = FROM.get(noun);
        var all = from == null
                ? List.<String>of()
                : known.computeIfAbsent(
                        noun,
                        _ -> new ArrayList<>(jdbc.sql(from).query(String.class).list()));
        return all.isEmpty() ? "451400-" + UUID.randomUUID() : encoded(all.get(turn++ % all.size()));
    }

    private static String encoded(String plain) {
        return new Naughty(Category.TYPE, plain).encoded();
    }

    /// Where somebody lands who reads what others wrote: what was stored comes out here.
    static Stream<String> pages() {
        return Stream.of(
                "/console",
                "/console/tasks",
                "/console/routes",
                "/console/imports",
                "/console/watches",
                "/console/learned-names",
                "/console/remembered",
                "/township",
                "/township/workers",
                "/township/cards?township=451481100",
                "/field",
                "/complaints/inbox",
                "/audit",
                "/audit/anomalies",
                "/admin",
                "/admin/subjects",
                "/security",
                "/tokens",
                "/passkeys",
                "/sessions");
    }
}
