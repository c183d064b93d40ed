package org.gridwrit.petition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.shared.Refusal;

/// What is told when people come.
///
/// @param people how many they are; at least those who are named
public record NewPetition(
        CameBy cameBy,
        LocalDate cameOn,
        int people,
        List<CaseNumber> cases,
        List<NewPetitioner> petitioners,
        String demand) {
    static final int MOST_CASES = 20;
    private static final int MOST_PEOPLE = 100_000;
    private static final int LONGEST = 2000;

    public NewPetition {
        demand = text(demand, LONGEST);
        if (demand.isEmpty()) throw new Refusal("petition.demand-missing");
        if (cases.isEmpty()) throw new Refusal("petition.cases-missing");
        if (cases.size() > MOST_CASES) throw new Refusal("petition.cases-many", MOST_CASES, cases.size());
        if (people > MOST_PEOPLE) throw new Refusal("petition.people-many", MOST_PEOPLE, people);
        var other =
                cases.stream().filter(it -> !it.court().equals(cases.getFirst().court()));
        other.findFirst().ifPresent(it -> {
            throw new Refusal("petition.two-courts", cases.getFirst(), it);
        });
        people = Math.max(people, petitioners.size());
    }

    /// @param numbers one on each line, or with commas between
    public static List<CaseNumber> numbers(String numbers) {
        return Arrays.stream(numbers.replace("\0", "").split("[\\n\\r,，;；、]"))
                .filter(it -> !it.isBlank())
                .map(CaseNumber::parse)
                .distinct()
                .toList();
    }

    String court() {
        return cases.getFirst().court();
    }

    static String text(String typed, int longest) {
        var kept = typed.replace("\0", "").strip();
        if (kept.length() > longest) throw new Refusal("words.too-long", longest, kept.length());
        return kept;
    }
}
