package org.gridwrit.docket;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseClock;
import org.gridwrit.casefile.CaseFilter;
import org.gridwrit.casefile.CaseState;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.casefile.clock.ClockKind;
import org.gridwrit.court.Court;
import org.gridwrit.court.Courts;
import org.gridwrit.division.Division;
import org.gridwrit.division.Divisions;
import org.gridwrit.identity.Addressees;
import org.gridwrit.identity.Addressees.Addressee;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// What each filter of the docket may be set to.
@Component
class Choices {
    private final Courts courts;
    private final Divisions divisions;
    private final Addressees accounts;

    Choices(Courts courts, Divisions divisions, Addressees accounts) {
        this.courts = courts;
        this.divisions = divisions;
        this.accounts = accounts;
    }

    void put(Model model, Actor actor, CaseFilter filter) {
        var within = actor.scope() instanceof Scope.OfCourt(var own) ? courts.under(own) : List.<Court>of();
        var here = within.stream()
                .filter(it -> it.cityCode().equals(filter.city()))
                .toList();
        model.addAttribute("states", CaseState.Name.values());
        model.addAttribute("livelihoods", Livelihood.values());
        model.addAttribute("clocks", CaseClock.values());
        model.addAttribute("periods", ClockKind.values());
        model.addAttribute("officers", officers(actor));
        model.addAttribute("courts", here);
        model.addAttribute("cities", cities(within));
        model.addAttribute("courtNames", courts);
        model.addAttribute("towns", towns(filter, here));
    }

    /// Of the court itself; the one who asks first.
    List<String> officers(Actor actor) {
        var others = accounts.court(actor.court()).stream()
                .filter(it -> it.role() == Role.OFFICER)
                .map(Addressee::name)
                .sorted();
        var me = actor.role() == Role.OFFICER ? Stream.of(actor.name()) : Stream.<String>of();
        return Stream.concat(me, others).distinct().toList();
    }

    /// A president of the high court looks at one city at a time, for that is how cases are kept.
    private List<Division> cities(List<Court> within) {
        return within.stream()
                .map(it -> it.cityCode().substring(0, 4))
                .distinct()
                .filter(divisions::exists)
                .map(divisions::named)
                .toList();
    }

    /// Townships of the court's county, or counties where the court is above several; what is chosen stays in sight.
    private List<Division> towns(CaseFilter filter, List<Court> here) {
        var below = here.stream()
                .filter(it -> filter.court() == null || it.code().equals(filter.court()))
                .map(Court::divisionCode)
                .min(Comparator.comparing(String::length))
                .filter(divisions::exists)
                .map(divisions::children)
                .orElse(List.of());
        var chosen = filter.town();
        return chosen == null || !divisions.exists(chosen)
                ? below
                : Stream.concat(Stream.of(divisions.named(chosen)), below.stream())
                        .distinct()
                        .toList();
    }
}
