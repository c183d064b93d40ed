package org.gridwrit.division;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// Loads divisions and holidays after the migrations and before the web port opens: whoever reaches the program finds
/// them there.
@Component
class DivisionLoading implements SmartInitializingSingleton {
    private final ReferenceData reference;
    private final Divisions divisions;
    private final DivisionStore store;
    private final HolidayStore holidays;

    DivisionLoading(ReferenceData reference, Divisions divisions, DivisionStore store, HolidayStore holidays) {
        this.reference = reference;
        this.divisions = divisions;
        this.store = store;
        this.holidays = holidays;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var all = divisions.within("45");
        var content =
                all.stream().map(it -> it.code() + it.name() + it.shortName()).collect(joining("\n"));
        reference.load("divisions", content, () -> store.replaceAll(all));

        var sheets = List.of(HolidaySheet.shipped("holidays.csv"), HolidaySheet.shipped("holidays-guangxi.csv"));
        // Guangxi's own days come second: they overrule the country's.
        reference.load(
                "holidays",
                String.join("\n", sheets),
                () -> sheets.stream()
                        .map(it -> HolidaySheet.read(it, day -> true))
                        .forEach(it -> holidays.save(it.days())));
    }
}
