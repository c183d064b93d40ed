package org.gridwrit.demo;

import java.util.ArrayList;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.division.Division;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.division.Divisions;
import org.gridwrit.grid.Grid;
import org.gridwrit.grid.Post;
import org.gridwrit.grid.Register;
import org.gridwrit.grid.Worker;
import org.springframework.stereotype.Component;

/// Fills the counties of a scale with invented grids, workers and posts, county by county, so that what was begun is
/// gone on with.
@Component
class InventedRegister {
    private final Divisions divisions;
    private final Register register;
    private final InventedCertificates certificates;

    InventedRegister(Divisions divisions, Register register, InventedCertificates certificates) {
        this.divisions = divisions;
        this.register = register;
        this.certificates = certificates;
    }

    /// One county's whole register.
    record County(String code, List<Grid> grids, List<Worker> workers, List<Post> posts) {
        static County of(String code) {
            return new County(code, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        void add(InventedVillage village) {
            grids.addAll(village.grids);
            workers.addAll(village.workers);
            posts.addAll(village.posts);
        }
    }

    /// @return how many grids were new
    int fill(Actor actor, Scale scale, long seed, DemoData.Progress progress) {
        var villages = villages("45");
        var allotment = new Allotment(villages, seed);
        var counties = counties().stream().filter(it -> scale.covers(it.code())).toList();
        int added = 0;
        for (int at = 0; at < counties.size(); at++) {
            var county = counties.get(at);
            progress.at(at, counties.size());
            var made = county(county.code(), allotment, seed);
            if (!register.fill(actor, county.code(), made.grids, made.workers, made.posts)) continue;
            certificates.fill(actor, county.code(), made.workers);
            added += made.grids.size();
        }
        progress.at(counties.size(), counties.size());
        return added;
    }

    County county(String code, Allotment allotment, long seed) {
        var county = County.of(code);
        for (var village : villages(code)) {
            var township = divisions.named(village.code().substring(0, DivisionLevel.TOWNSHIP.digits()));
            county.add(new InventedVillage(village, township, allotment.of(village.code()), seed));
        }
        return county;
    }

    List<Division> counties() {
        return divisions.within("45").stream()
                .filter(it -> it.level() == DivisionLevel.COUNTY)
                .toList();
    }

    List<Division> villages(String within) {
        return divisions.within(within).stream()
                .filter(it -> it.level() == DivisionLevel.VILLAGE)
                .toList();
    }
}
