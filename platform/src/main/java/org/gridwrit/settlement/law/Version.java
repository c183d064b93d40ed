package org.gridwrit.settlement.law;

import java.util.ArrayList;
import java.util.List;

/// 协议文本 What was put before the parties at one time. Whoever changes a word makes another one, to be signed anew (规定
/// 5).
///
/// @param confirmed it binds, or did until a later one
/// @param withdrawn 撤回变更 it is no longer offered, and never bound
public record Version(int number, Terms terms, List<Signature> signatures, boolean confirmed, boolean withdrawn) {
    public Version {
        signatures = List.copyOf(signatures);
    }

    public Version signed(Signature by) {
        var all = new ArrayList<>(signatures);
        all.removeIf(it -> it.party().equals(by.party()));
        all.add(by);
        return new Version(number, terms, all, confirmed, withdrawn);
    }

    /// Still to be signed or confirmed, as far as nothing later was proposed.
    boolean isOffered() {
        return !confirmed && !withdrawn;
    }

    Version inForce() {
        return new Version(number, terms, signatures, true, false);
    }

    Version takenBack() {
        return new Version(number, terms, signatures, false, true);
    }
}
