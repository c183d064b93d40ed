package org.gridwrit.dossier;

import java.time.Instant;
import java.util.List;

/// 清单 What a sealed file holds, item by item, as it stands in it.
///
/// @param key       version of the key that signed
/// @param publicKey in hex, for whoever has nothing else; proves nothing unless it is the published one
record Manifest(String format, Head head, int key, String publicKey, List<Item> items) {
    static final String FORMAT = "gridwrit-dossier/1";

    /// Of what, by whom, what for.
    record Head(String caseNumber, String court, String exportedBy, String purpose, String words, Instant at) {
        static Head of(Dossier it) {
            return new Head(
                    it.file().number(),
                    it.file().court(),
                    it.by().name(),
                    it.purpose().name(),
                    it.words(),
                    it.at());
        }
    }

    /// @param sm3 in hex
    record Item(String name, long bytes, String sm3) {}
}
