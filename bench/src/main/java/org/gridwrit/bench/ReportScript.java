package org.gridwrit.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/// Turns what the program said for one report into a script for pgbench that says the same for report after report.
///
/// Constant values stay as they were; the key of the task and the keys made for this report become expressions of a
/// counter that each client of pgbench keeps, so that no two reports meet.
final class ReportScript {
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern ARRAY = Pattern.compile("\\{[^:]*}");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern NAME_LIKE = Pattern.compile(":(?=[A-Za-z_])");

    private final int tasks;
    private final String task;
    private final Map<String, Integer> fresh = new LinkedHashMap<>();

    /// @param tasks how many tasks, from number 0, the clients take turns on
    /// @param task  the one reported on
    /// @param kept  keys that are the same for every report: the worker's, the account's
    ReportScript(int tasks, UUID task, List<Spoken.Statement> said, List<String> kept) {
        this.tasks = tasks;
        this.task = task.toString();
        var known = new ArrayList<>(kept);
        known.add(this.task);
        for (var statement : said) {
            for (var parameter : statement.parameters()) {
                KEY.matcher(parameter)
                        .results()
                        .map(it -> it.group())
                        .filter(it -> !known.contains(it))
                        .forEach(it -> fresh.putIfAbsent(it, 16 + fresh.size()));
            }
        }
    }

    /// Only the transactions that name the task: reading the session is HTTP's business, sealing the trail a clock's.
    static List<Spoken.Statement> business(List<Spoken.Statement> said, UUID task) {
        var whole = new ArrayList<Spoken.Statement>();
        var open = new HashMap<String, List<Spoken.Statement>>();
        for (var statement : said) {
            var word = statement.sql().strip().toUpperCase(Locale.ROOT);
            if (word.startsWith("BEGIN")) {
                open.put(statement.server(), new ArrayList<>(List.of(statement)));
            } else if (open.containsKey(statement.server())) {
                open.get(statement.server()).add(statement);
                if (word.startsWith("COMMIT")) addBusiness(open.remove(statement.server()), task, whole);
                else if (word.startsWith("ROLLBACK")) open.remove(statement.server());
            } else {
                addBusiness(List.of(statement), task, whole);
            }
        }
        if (whole.isEmpty()) throw new IllegalStateException("the server's log names no statement about task " + task);
        return whole;
    }

    private static void addBusiness(List<Spoken.Statement> transaction, UUID task, List<Spoken.Statement> whole) {
        var key = task.toString();
        if (transaction.stream()
                .anyMatch(it ->
                        it.sql().contains(key) || it.parameters().stream().anyMatch(value -> value.contains(key)))) {
            whole.addAll(transaction);
        }
    }

    String text(List<Spoken.Statement> said, long run) {
        var script = new StringBuilder("\\set n :n + 1\n");
        for (var statement : said) script.append(one(statement, run)).append(";\n");
        return script.toString();
    }

    private String one(Spoken.Statement statement, long run) {
        var text = PLACE.matcher(statement.sql()).replaceAll(it -> {
            int index = Integer.parseInt(it.group(1)) - 1;
            return java.util.regex.Matcher.quoteReplacement(
                    value(statement.parameters().get(index), run));
        });
        return text.strip();
    }

    private String value(String literal, long run) {
        if (literal.equals("NULL")) return literal;
        var inner = literal.substring(1, literal.length() - 1);
        if (KEY.matcher(inner).matches()) return varying(inner) ? key(inner, run) + "::uuid" : literal;
        var safe = "'"
                + KEY.matcher(NAME_LIKE.matcher(inner).replaceAll(":' || '"))
                        .replaceAll(it -> varying(it.group())
                                ? java.util.regex.Matcher.quoteReplacement("' || " + key(it.group(), run) + " || '")
                                : it.group())
                + "'";
        return (safe.equals(literal) ? literal : "(" + safe + ")") + arrayType(inner);
    }

    /// A driver says what its arrays hold, the server's record of a statement does not.
    private static String arrayType(String inner) {
        if (!ARRAY.matcher(inner).matches()) return "";
        if (KEY.matcher(inner).find()) return "::uuid[]";
        return inner.contains("\"") ? "::text[]" : "::int[]";
    }

    private boolean varying(String key) {
        return key.equals(task) || fresh.containsKey(key);
    }

    /// The same shape as `bench_key` in open-tasks.sql; keys of this report carry the number of the run.
    private String key(String key, long run) {
        if (key.equals(task)) {
            return "('01990000-0000-7003-8000-' || lpad(to_hex((:client_id::int * %d + :n::int %% %d)), 12, '0'))"
                    .formatted(tasks / 8, tasks / 8);
        }
        return "('%08x-0000-7%03x-8' || lpad(to_hex(:client_id::int), 3, '0') || '-' || lpad(to_hex(:n::int), 12, '0'))"
                .formatted(run, fresh.get(key));
    }
}
