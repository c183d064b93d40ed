package org.gridwrit.gazetteer.array;

import java.util.Arrays;

/// Lists of numbers, one for each number; most have one member, a few have thousands.
public final class Lists {
    private static final int[] EMPTY = {};

    private int[][] members;
    private int[] sizes;

    public Lists(int room) {
        members = new int[room][];
        sizes = new int[room];
        Arrays.fill(members, EMPTY);
    }

    public Lists(Packed packed) {
        this(0);
        sizes = packed.ints();
        var all = packed.ints();
        members = new int[sizes.length][];
        int at = 0;
        for (int list = 0; list < sizes.length; list++) {
            int size = sizes[list];
            if (size == 0) members[list] = EMPTY;
            else if (size == 1) members[list] = new int[] {all[at]};
            else members[list] = Arrays.copyOfRange(all, at, at + size);
            at += size;
        }
    }

    public void pack(Packing into) {
        into.ints(sizes);
        var all = new int[Arrays.stream(sizes).sum()];
        int at = 0;
        for (int list = 0; list < sizes.length; list++) {
            System.arraycopy(members[list], 0, all, at, sizes[list]);
            at += sizes[list];
        }
        into.ints(all);
    }

    public void add(int list, int member) {
        if (list >= members.length) {
            int before = members.length;
            members = Arrays.copyOf(members, Math.max(list + 1, before * 2));
            sizes = Arrays.copyOf(sizes, members.length);
            Arrays.fill(members, before, members.length, EMPTY);
        }
        if (sizes[list] == members[list].length) {
            members[list] = Arrays.copyOf(members[list], Math.max(1, sizes[list] * 2));
        }
        members[list][sizes[list]++] = member;
    }

    public int size(int list) {
        return list < sizes.length ? sizes[list] : 0;
    }

    /// No more will be added; every list is as long as it has members.
    public Lists closed() {
        for (int i = 0; i < members.length; i++) {
            if (members[i].length > sizes[i]) members[i] = Arrays.copyOf(members[i], sizes[i]);
        }
        return this;
    }

    /// Until `closed` with room behind its members.
    public int[] of(int list) {
        return list < members.length ? members[list] : EMPTY;
    }
}
