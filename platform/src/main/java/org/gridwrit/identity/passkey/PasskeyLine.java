package org.gridwrit.identity.passkey;

import java.time.LocalDate;

/// A passkey as its owner sees it.
///
/// @param id Base64 for addresses
public record PasskeyLine(String id, String label, boolean synced, LocalDate created, LocalDate lastUsed) {}
