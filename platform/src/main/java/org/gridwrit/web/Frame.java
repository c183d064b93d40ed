package org.gridwrit.web;

import java.util.List;
import org.gridwrit.access.Actor;
import org.jspecify.annotations.Nullable;

/// What the layout draws around a page.
///
/// @param actor    nobody before signing in
/// @param switchTo the same page in the other language
public record Frame(@Nullable Actor actor, String language, String switchTo, String htmx) {
    public List<Navigation.Place> places() {
        return actor == null ? List.of() : Navigation.of(actor.role());
    }

    public String home() {
        return actor == null ? "/sign-in" : Navigation.landing(actor.role());
    }
}
