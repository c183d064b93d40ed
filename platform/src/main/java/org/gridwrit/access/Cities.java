package org.gridwrit.access;

import java.util.List;
import java.util.stream.IntStream;

/// The region and its fourteen cities, 450000 to 451400 (GB/T 2260).
public final class Cities {
    /// Sign-in, accounts, and what concerns no city alone.
    public static final String REGION = "450000";

    public static final List<String> ALL =
            IntStream.rangeClosed(0, 14).mapToObj("45%02d00"::formatted).toList();

    private Cities() {}
}
