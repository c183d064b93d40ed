package org.gridwrit.intake.sheet;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What a docket file may cost. Real dockets stay far below; files made to exhaust the server do not.
///
/// @param fileBytes     of the upload itself
/// @param unpackedBytes of all parts of an XLSX together
/// @param ratio         of unpacked to packed bytes of one part that is larger than 8 MB
/// @param cellLength    in characters; a longer cell rejects its row
@ConfigurationProperties("gridwrit.intake")
public record Limits(
        @DefaultValue("67108864") long fileBytes,
        @DefaultValue("1073741824") long unpackedBytes,
        @DefaultValue("2000") int entries,
        @DefaultValue("250") int ratio,
        @DefaultValue("200") int columns,
        @DefaultValue("2000") int cellLength,
        @DefaultValue("5000") int mergedRanges) {
    public static final Limits USUAL = new Limits(64L << 20, 1L << 30, 2000, 250, 200, 2000, 5000);
}
