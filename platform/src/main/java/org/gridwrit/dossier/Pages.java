package org.gridwrit.dossier;

/// A dossier laid out to read: words, and few enough to be held.
@SuppressWarnings("ArrayRecordComponent") // never compared
record Pages(byte[] pdf, byte[] ofd) {}
