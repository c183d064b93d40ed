package org.gridwrit.web;

import java.time.LocalDate;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.jspecify.annotations.Nullable;

/// What the layout draws around a page.
///
/// @param actor    nobody before signing in
/// @param office  whose page it is, as printed at its head; empty for nobody's
/// @param here    this page, up to where a choice is added
/// @param address the one people know this program by
/// @param day     as the reader counts days
public record Frame(
        @Nullable Actor actor,
        String office,
        String language,
        Appearance appearance,
        String here,
        String htmx,
        String address,
        LocalDate day) {
    /// The same page in the other language.
    public String switchTo() {
        return here + "language=" + (language.equals("en") ? "zh" : "en");
    }

    /// The same page lighter or darker.
    public String choosing(Appearance it) {
        return here + "appearance=" + it.word();
    }

    public List<Navigation.Place> places() {
        return actor == null ? List.of() : Navigation.of(actor.role());
    }

    public String home() {
        return actor == null ? "/sign-in" : Navigation.landing(actor.role());
    }

    /// Whoever can help a worker in danger is told on every page.
    public boolean alarmed() {
        return actor != null && (actor.role().ofCourt() || actor.role() == Role.DISPATCHER);
    }

    /// 水印 The reader's name and the day, for whoever may see personal data.
    public @Nullable String watermark() {
        if (actor == null) return null;
        return switch (actor.role()) {
            case OFFICER, LIAISON, PRESIDENT, DISPATCHER, WORKER, PETITION -> actor.name() + " " + day;
            case COMMITTEE, FINANCE, AUDITOR, ADMINISTRATOR, SECURITY -> null;
        };
    }
}
