package org.gridwrit.access;

import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// 边界 The second wall: what PostgreSQL lets a transaction see and change, whatever its statements ask for. A [Scope] is
/// the first, and asked of every statement; this one is said once for each transaction and is not in a statement's
/// power.
///
/// @param kind     who it stands for: a role in lower case, or the name of what the program does by itself
/// @param court    beginning of court codes
/// @param division beginning of division codes
/// @param auditor  beginning of the codes of cities whose trail may be read
/// @param city     beginning of the codes of cities that share what their courts have decided about addresses
public record Wall(
        String kind,
        String court,
        String division,
        @Nullable UUID worker,
        String auditor,
        String city) {
    static final ScopedValue<Wall> CURRENT = ScopedValue.newInstance();

    /// Where no actor is in sight, as in reading for a scope.
    public static Wall of(Scope scope) {
        return switch (scope) {
            case Scope.OfCourt(var code) -> new Wall("court", code, "", null, "", "");
            case Scope.OfDivision(var code) -> new Wall("division", "", code, null, "", "");
            case Scope.OfWorker(var worker) -> new Wall("worker", "", "", worker, "", "");
            case Scope.None _ -> new Wall("none", "", "", null, "", "");
        };
    }

    public static Wall of(Actor actor) {
        var reach = of(actor.scope());
        var city = prefix(actor.city());
        return new Wall(
                actor.role().name().toLowerCase(Locale.ROOT),
                reach.court,
                reach.division,
                reach.worker,
                actor.role() == Role.AUDITOR ? city : "",
                city);
    }

    private static final String REGION = "桂";

    /// What the program does by itself for one court, or for the courts below one.
    ///
    /// @param work in lower case, as it is to be seen in the server's log
    /// @param city six digits
    public static Wall ofProgram(String work, String court, String city) {
        return new Wall(work, court, "", null, "", prefix(city));
    }

    /// What the program does by itself for all courts, city by city.
    public static Wall throughCourts(String work, String city) {
        return ofProgram(work, REGION, city);
    }

    /// What the program does by itself for the grids of a division.
    public static Wall throughGrids(String work, String division) {
        return new Wall(work, "", division, null, "", "");
    }

    /// For a request: whatever it does, its transactions are begun within this wall.
    public <T extends @Nullable Object> T during(Callable<T> work) throws Exception {
        return ScopedValue.where(CURRENT, this).call(work::call);
    }

    /// What the program does by itself with the trail of a city, or of all of them.
    public static Wall throughTrail(String work, String city) {
        return new Wall(work, "", "", null, prefix(city), "");
    }

    /// What the program does by itself for one grid worker.
    public static Wall ofProgram(String work, UUID worker) {
        return new Wall(work, "", "", worker, "", "");
    }

    /// For what the program does in the name of people it does not know, and for what no court and no place bounds.
    public static Wall ofProgram(String work) {
        return new Wall(work, "", "", null, "", "");
    }

    /// Whether this one lets through whatever the other does. One that names neither court nor place nor person lets
    /// through what is meant for its kind.
    boolean covers(Wall other) {
        return (kind.equals(other.kind) || other.reaches())
                && covers(court, other.court)
                && covers(division, other.division)
                && covers(auditor, other.auditor)
                && covers(city, other.city)
                && (other.worker == null || other.worker.equals(worker));
    }

    private boolean reaches() {
        return worker != null || !(court + division + auditor).isEmpty();
    }

    private static boolean covers(String mine, String others) {
        return others.isEmpty() || (!mine.isEmpty() && others.startsWith(mine));
    }

    /// 451400 → 4514, and 450000, which is the region → 45.
    private static String prefix(String city) {
        return city.substring(0, city.endsWith("0000") ? 2 : 4);
    }
}
