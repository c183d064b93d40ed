package org.gridwrit.gazetteer;

import java.util.Arrays;

/// Lists of numbers, one for each number; most have one member, a few have thousands.
final class Lists {
    private static final int[] EMPTY = {};

    private int[][] members;
    private int[] sizes;

    Lists(int room) {
        members = new int[room][];
        sizes = new int[room];
    }

    void add(int list, int member) {
        if (list >= members.length) {
            members = Arrays.copyOf(members, Math.max(list + 1, members.length * 2));
            sizes = Arrays.copyOf(sizes, members.length);
        }
        var before = members[list];
        if (before == null) members[list] = new int[] {member};
        else {
            if (sizes[list] == before.length) members[list] = Arrays.copyOf(before, before.length * 2);
            members[list][sizes[list]] = member;
        }
        sizes[list]++;
    }

    int size(int list) {
        return list < sizes.length ? sizes[list] : 0;
    }

    /// No more will be added.
    void close() {
        for (int i = 0; i < members.length; i++) {
            if (members[i] != null && members[i].length > sizes[i]) members[i] = Arrays.copyOf(members[i], sizes[i]);
        }
        sizes = EMPTY;
    }

    int[] of(int list) {
        return list < members.length && members[list] != null ? members[list] : EMPTY;
    }
}
