package org.gridwrit.bench;

import java.util.List;

/// One of the pages people look at, as one of them asks for it again and again.
///
/// @param addresses asked for in turn
record Page(String name, String login, List<String> addresses) {
    String address(int n) {
        return addresses.get(n % addresses.size());
    }

    static List<Page> all(Sought samples) {
        int year = TenYears.today().getYear();
        return List.of(
                new Page("docket of a court", "wei", List.of("/console")),
                new Page("docket of a city", "bench-city", List.of("/console")),
                new Page(
                        "docket of a court, one state",
                        "wei",
                        List.of("/console?state=ENFORCING", "/console?state=CLOSED")),
                new Page("search by case number", "wei", searches(samples.numbers())),
                new Page("search by name", "wei", searches(samples.names())),
                new Page("search by identity number", "wei", searches(samples.identities())),
                new Page("tasks of a court", "wei", List.of("/console/tasks")),
                new Page("my tasks on the phone", "li", List.of("/field")),
                new Page("figures of a court, one year", "wei", List.of("/figures?year=" + year)),
                new Page("figures of a city, one year", "bench-city", List.of("/figures?year=" + year)),
                new Page(
                        "figures of a city, ten years",
                        "bench-city",
                        List.of("/figures?from=" + (year - 9) + "-01-01&to=" + year + "-12-31")));
    }

    private static List<String> searches(List<String> texts) {
        return texts.stream().map(it -> "/console?q=" + Visitor.encoded(it)).toList();
    }
}
