package org.gridwrit.bench.routing.hard;

import java.util.List;
import java.util.Random;

/// Everything random in one class of addresses: it depends on the seed and the name of the class only.
final class Draw {
    private static final Lexicon WORDS = Lexicon.of("words.txt");

    final Seed seed;
    final Random random;

    Draw(Seed seed, String kind) {
        this.seed = seed;
        this.random = new Random(seed.start * 31 + kind.hashCode());
    }

    <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /// A word of the list that belongs to this seed.
    String word(String list) {
        return any(WORDS.list(list, seed));
    }

    int number(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    /// A group of a village, a house in it, a hamlet, or nothing.
    String tail() {
        return switch (random.nextInt(4)) {
            case 0 -> word("groups");
            case 1 -> word("houses");
            case 2 -> word("hamlets");
            default -> "";
        };
    }

    /// Villages of the other seed are never drawn.
    boolean takes(Spot spot) {
        return seed.takes(spot.code().hashCode());
    }

    /// A village whose name is one that people mutate; those of the other seed are never drawn.
    Spot spot(Region region) {
        while (true) {
            var found = any(region.spots());
            if (takes(found) && found.name().length() < 6) return found;
        }
    }
}
