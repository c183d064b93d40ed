package org.gridwrit.training;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridwrit.training.Draw.Drawn;

/// 答卷 What was ticked, question by question, as places on the paper. Kept as `2;0,3;1`.
record Answers(List<Set<Integer>> ticked) {
    static Answers read(String kept) {
        return new Answers(Stream.of(kept.split(";", -1)).map(Answers::places).toList());
    }

    String kept() {
        return ticked.stream()
                .map(it -> it.stream().sorted().map(String::valueOf).collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
    }

    /// A question with several right options is right with all of them and no other.
    int right(List<Drawn> paper) {
        int right = 0;
        for (int at = 0; at < paper.size(); at++) if (isRight(paper, at)) right++;
        return right;
    }

    public boolean isRight(List<Drawn> paper, int at) {
        return paper.get(at).right().equals(ticked.get(at));
    }

    /// The number of the first question, from 1, that is not answered as it asks; 0 when all are.
    int firstUnfit(List<Drawn> paper) {
        for (int at = 0; at < paper.size(); at++) {
            var here = ticked.get(at);
            var drawn = paper.get(at);
            boolean there =
                    here.stream().allMatch(it -> it >= 0 && it < drawn.shown().size());
            if (here.isEmpty()
                    || !there
                    || (here.size() > 1 && !drawn.question().many())) return at + 1;
        }
        return 0;
    }

    private static Set<Integer> places(String kept) {
        var places = new TreeSet<Integer>();
        if (!kept.isEmpty()) for (var it : kept.split(",", -1)) places.add(Integer.valueOf(it));
        return places;
    }
}
