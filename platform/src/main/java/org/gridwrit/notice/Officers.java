package org.gridwrit.notice;

import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.identity.Addressees;
import org.gridwrit.identity.Addressees.Addressee;
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Component;

/// Who at a court has to know of what happened in a case.
@Component
class Officers {
    private final Addressees addressees;
    private final CaseFiles casefiles;
    private final Walls walls;

    Officers(Addressees addressees, CaseFiles casefiles, Walls walls) {
        this.addressees = addressees;
        this.casefiles = casefiles;
        this.walls = walls;
    }

    /// The officer the docket names; all officers of the court where it names nobody who has an account.
    List<Addressee> of(String court, String city, UUID casefile) {
        var officers = ofRole(court, Role.OFFICER);
        var name = walls.within(
                Wall.ofProgram("notices", court, city),
                () -> casefiles.officer(new Scope.OfCourt(court), new Id(city, casefile)));
        var own = officers.stream()
                .filter(it -> name.filter(it.name()::equals).isPresent())
                .toList();
        return own.isEmpty() ? officers : own;
    }

    List<Addressee> ofRole(String court, Role role) {
        return addressees.court(court).stream().filter(it -> it.role() == role).toList();
    }
}
