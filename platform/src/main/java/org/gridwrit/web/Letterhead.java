package org.gridwrit.web;

import org.gridwrit.access.Scope;

/// The office somebody works for, as it stands at the head of what they print.
public interface Letterhead {
    /// Empty where the scope is no office's.
    String of(Scope scope);
}
