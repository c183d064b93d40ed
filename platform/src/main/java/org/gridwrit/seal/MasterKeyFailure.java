package org.gridwrit.seal;

/// The program cannot start with the master key it finds. What it says, in both languages, is meant for whoever keeps
/// the key.
public final class MasterKeyFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MasterKeyFailure(String words) {
        super(words);
    }

    MasterKeyFailure(String words, Throwable cause) {
        super(words, cause);
    }
}
