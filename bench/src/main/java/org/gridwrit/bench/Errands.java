package org.gridwrit.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.gridwrit.bench.Errand.Call;

/// What is looked at all day. A court is each of three, the largest among them; the city is what its court above sees.
final class Errands {
    private static final String OFFICER = "bench-officer-";
    private static final String LIAISON = "bench-liaison-";
    private static final String PRESIDENT = "bench-president-";
    private static final List<Integer> COURTS = List.of(0, 40, 80);
    private static final List<String> BELOW = List.of("bench-city", "bench-region");

    private final Samples samples;
    private final List<Errand> all = new ArrayList<>();

    Errands(Connection connection, List<String> identities) {
        this.samples = new Samples(connection, identities);
    }

    List<Errand> all() throws SQLException {
        dockets();
        searches();
        tasks();
        boards();
        days();
        cases();
        return all;
    }

    private void dockets() throws SQLException {
        everywhere("docket", "/console?all");
        for (var it : COURTS) {
            all.add(new Errand(
                    "docket, page 50, court " + it,
                    List.of(new Call(LIAISON + it, "/console?after=" + samples.casePage(it, 50)))));
        }
        all.add(new Errand(
                "docket, page 50, city",
                List.of(new Call("bench-city", "/console?after=" + samples.casePageOfCity(50)))));
        for (var state : List.of("FILED", "ENFORCING", "SETTLED", "CLOSED", "RESUMED")) {
            everywhere("docket, state " + state, "/console?state=" + state);
        }
        for (var kind : List.of("WAGES", "CONSUMER", "TAX_ARREARS")) {
            everywhere("docket, livelihood " + kind, "/console?livelihood=" + kind);
        }
        everywhere("docket, six months soon over", "/console?clock=SIX_MONTHS_SOON");
        everywhere("docket, six months over", "/console?clock=SIX_MONTHS_OVER");
        everywhere(
                "docket, six months over by a day",
                "/console?by=" + samples.today().plusDays(14));
        everywhere(
                "docket, filed in a month ten months ago",
                "/console?from=%s&to=%s"
                        .formatted(
                                samples.today().minusDays(300), samples.today().minusDays(270)));
        everywhere("docket, amount at least, rare", "/console?least=400000");
        everywhere("docket, amount between", "/console?least=20000&most=21000");
        everywhere("docket, wages of much, enforcing", "/console?livelihood=WAGES&state=ENFORCING&least=300000");
        each("docket, officer", (court, add) -> {
            for (var name : samples.officers(court)) add.to(PRESIDENT, "/console?officer=" + encoded(name));
        });
        each("docket, officer, settled", (court, add) -> {
            for (var name : samples.officers(court)) {
                add.to(PRESIDENT, "/console?state=SETTLED&officer=" + encoded(name));
            }
        });
        each("docket, township", (court, add) -> {
            for (var town : samples.towns(court)) add.to(LIAISON, "/console?town=" + town);
        });
        each("docket, township, enforcing", (court, add) -> {
            for (var town : samples.towns(court)) add.to(LIAISON, "/console?state=ENFORCING&town=" + town);
        });
        all.add(new Errand(
                "docket, county, city",
                samples.counties().stream()
                        .map(it -> new Call("bench-city", "/console?town=" + it))
                        .toList()));
    }

    private void searches() throws SQLException {
        each("search, case number", (court, add) -> {
            for (var it : samples.numbers(court)) add.to(OFFICER, search(it));
        });
        each("search, running number", (court, add) -> {
            for (int n = 1; n < 400; n += 13) add.to(OFFICER, search("" + n));
        });
        for (var it : Map.of("name of two characters", 2, "name in full", 3).entrySet()) {
            each("search, " + it.getKey(), (court, add) -> {
                for (var name : samples.names(court, it.getValue())) add.to(OFFICER, search(name));
            });
            var calls = samples.names(0, it.getValue()).stream()
                    .flatMap(name -> BELOW.stream().map(login -> new Call(login, search(name))))
                    .toList();
            all.add(new Errand("search, " + it.getKey() + ", city", calls));
        }
        everywhere("search, name nobody has", search("鑫淼"));
        everywhere("search, commonest two characters", search(samples.commonestGram()));
        everywhere("search, two characters of banks", search("银行"));
        each("search, identity number", (court, add) -> {
            for (var it : samples.identities()) add.to(OFFICER, search(it));
        });
        all.add(new Errand(
                "search, identity number, city",
                samples.identities().stream()
                        .map(it -> new Call("bench-city", search(it)))
                        .toList()));
    }

    private void tasks() throws SQLException {
        everywhere("tasks", "/console/tasks");
        all.add(new Errand(
                "tasks, page 50", List.of(new Call(LIAISON + 0, "/console/tasks?after=" + samples.taskPage(0, 50)))));
        for (var group : List.of("ANSWER", "DISPATCH", "WORK", "CONFIRMED", "RECUSED", "ENDED")) {
            everywhere("tasks, " + group, "/console/tasks?group=" + group);
        }
        everywhere("tasks, a common kind", "/console/tasks?kind=SERVE");
        everywhere("tasks, a rare kind", "/console/tasks?kind=PUBLICIZE");
        everywhere("tasks, a rare kind to answer", "/console/tasks?kind=PUBLICIZE&group=ANSWER");
        everywhere("tasks, due today", "/console/tasks?dueBy=" + samples.today());
        everywhere(
                "tasks, recused since yesterday",
                "/console/tasks?group=RECUSED&since=%sT00:00:00Z"
                        .formatted(samples.today().minusDays(1)));
        all.add(new Errand("tasks of a township", List.of(new Call("bench-township", "/township"))));
        all.add(new Errand(
                "tasks of a township, confirmed", List.of(new Call("bench-township", "/township?group=CONFIRMED"))));
    }

    private void boards() throws SQLException {
        var city = samples.city();
        everywhere("board of a city", "/console/board?at=" + city);
        all.add(new Errand(
                "board of a county",
                samples.counties().stream()
                        .flatMap(it -> Stream.of(LIAISON + 0, "bench-city")
                                .map(login -> new Call(login, "/console/board?at=" + it)))
                        .toList()));
        all.add(new Errand(
                "board of a township",
                samples.towns(0).stream()
                        .flatMap(it -> Stream.of(LIAISON + 0, "bench-city")
                                .map(login -> new Call(login, "/console/board?at=" + it)))
                        .toList()));
        all.add(new Errand(
                "board of a township, as the township", List.of(new Call("bench-township", "/township/board"))));
    }

    private void days() {
        for (var who : List.of(OFFICER, LIAISON, PRESIDENT)) {
            var calls = COURTS.stream()
                    .map(it -> new Call(who + it, "/console/day"))
                    .toList();
            all.add(new Errand("my day, " + who.split("-")[1], calls));
        }
        for (var who : BELOW)
            all.add(new Errand("my day, " + who.split("-")[1], List.of(new Call(who, "/console/day"))));
        everywhere("clocks that run out", "/console/clocks");
        everywhere("clocks that are over", "/console/clocks?group=OVER");
        for (var what : List.of("LATE", "SOON", "DECIDE", "CONFIRM", "CLOSE")) {
            everywhere("settlements, " + what, "/console/settlements?what=" + what);
        }
        for (var stage : List.of("CLAIMED", "TO_ACT")) everywhere("clues, " + stage, "/console/clues?stage=" + stage);
        for (var group : List.of("ALL", "SOON", "FOUND", "UNTOLD")) {
            everywhere("rechecks, " + group, "/console/rechecks?group=" + group);
        }
        everywhere("doubtful addresses", "/console/routes");
        everywhere("duty desk", "/console/desk");
        everywhere("notices", "/notices");
    }

    private void cases() throws SQLException {
        for (var part : List.of("", "/tasks", "/clocks", "/standstill", "/timeline", "/papers", "/looks/newest")) {
            each("case" + part, (court, add) -> {
                for (var it : samples.cases(court)) add.to(OFFICER, "/console/cases/" + it + part);
            });
        }
    }

    /// In three courts and, by itself, from above.
    private void everywhere(String name, String address) {
        all.add(new Errand(
                name,
                COURTS.stream()
                        .flatMap(it -> Stream.of(OFFICER, LIAISON, PRESIDENT).map(who -> new Call(who + it, address)))
                        .toList()));
        all.add(new Errand(
                name + ", city", BELOW.stream().map(it -> new Call(it, address)).toList()));
    }

    private interface Adding {
        void to(String who, String address);
    }

    private interface OfCourt {
        void add(int court, Adding add) throws SQLException;
    }

    private void each(String name, OfCourt asked) throws SQLException {
        var calls = new ArrayList<Call>();
        for (var court : COURTS) asked.add(court, (who, address) -> calls.add(new Call(who + court, address)));
        Collections.shuffle(calls, new Random(1));
        all.add(new Errand(name, calls));
    }

    private static String search(String text) {
        return "/console?q=" + encoded(text);
    }

    private static String encoded(String text) {
        return Visitor.encoded(text);
    }
}
