package org.gridwrit.naughty;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gridwrit.access.Role;
import org.gridwrit.naughty.Wire.Answer;
import org.jspecify.annotations.Nullable;

/// What was tried, how it was answered, and what should not have been.
final class Findings {
    private final Map<Category, Integer> tried = new EnumMap<>(Category.class);
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    /// One example for each kind of finding at each handler.
    private final Map<String, String> wrong = new LinkedHashMap<>();

    synchronized void add(Target target, Try attempt, @Nullable Role role, Answer answer) {
        var what = attempt.slot().where() + " " + attempt.slot().name();
        var verdict = target.method().equals("HEAD") ? Verdict.ofHead(answer) : Verdict.of(target.api(), answer);
        add(target.toString(), role, attempt.category(), what, verdict, answer);
    }

    synchronized void add(
            String where,
            @Nullable Role role,
            Category category,
            String what,
            @Nullable String verdict,
            Answer answer) {
        tried.merge(category, 1, Integer::sum);
        statuses.merge(answer.status(), 1, Integer::sum);
        if (verdict == null) return;
        var shown = what.length() > 160 ? what.substring(0, 160) : what;
        var body = answer.body()
                .substring(0, Math.min(200, answer.body().length()))
                .replaceAll("\\s+", " ");
        wrong.putIfAbsent(
                where + " " + category + " " + verdict,
                "%s as %s, %s in %s: %d %s | %s"
                        .formatted(where, role, category, shown, answer.status(), verdict, body));
    }

    /// The server hung up without a word, as it may on what is no HTTP.
    synchronized void silent(Category category) {
        tried.merge(category, 1, Integer::sum);
        statuses.merge(0, 1, Integer::sum);
    }

    List<String> wrong() {
        return new ArrayList<>(wrong.values());
    }

    int tried() {
        return tried.values().stream().mapToInt(it -> it).sum();
    }

    Set<Category> categories() {
        return tried.keySet();
    }

    void print(List<Target> targets) {
        int slots = targets.stream().mapToInt(it -> it.slots().size()).sum();
        System.out.printf(
                "%d inputs tried in %d places of %d handlers%n%s%nanswers %s%n",
                tried(), slots, targets.size(), tried, statuses);
        wrong.values().forEach(System.out::println);
    }
}
