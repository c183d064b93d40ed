package org.gridwrit.bench.routing;

import org.gridwrit.bench.routing.hard.Truth;

/// What an answer is worth.
enum Verdict {
    RIGHT,
    /// Papers would have gone to a village that the text does not mean, or does not surely mean.
    WRONG,
    /// Left to a person.
    ABSTAINED;

    static Verdict of(Truth truth, Answer answer) {
        return switch (truth) {
            case Truth.Village(var code) ->
                answer.isRoute() ? (answer.village().equals(code) ? RIGHT : WRONG) : ABSTAINED;
            case Truth.OneOf(var codes) ->
                answer.isRoute() ? WRONG : answer.offered().containsAll(codes) ? RIGHT : ABSTAINED;
            case Truth.Nowhere _ -> answer.isRoute() ? WRONG : RIGHT;
        };
    }
}
