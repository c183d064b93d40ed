package org.gridwrit.notice;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import org.gridwrit.access.Role;
import org.gridwrit.identity.Addressees;
import org.gridwrit.petition.PetitionMoved;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// That people came, that a promise is about to end or is overdue, that a follow-up is due: the officer of the case and
/// the
/// petition offices of the place are told, each thing once.
@Component
class PetitionHerald {
    private final Notices notices;
    private final Officers officers;
    private final Addressees addressees;

    PetitionHerald(Notices notices, Officers officers, Addressees addressees) {
        this.notices = notices;
        this.officers = officers;
        this.addressees = addressees;
    }

    @ApplicationModuleListener
    void moved(PetitionMoved it) {
        switch (it.what()) {
            case CAME, CAME_AGAIN, PROMISE_SOON, PROMISE_OVERDUE, FOLLOW_UP -> tell(it);
            case SETTLED, ENDED, REOPENED, PROMISE_KEPT, PROMISE_BROKEN -> {}
        }
    }

    private void tell(PetitionMoved it) {
        var people = new ArrayList<>(addressees.petitionOffices(it.place()));
        var casefile = it.caseId();
        people.addAll(
                casefile == null
                        ? officers.ofRole(it.court(), Role.OFFICER)
                        : officers.of(it.court(), it.petition().city(), casefile));
        var thing = UUID.nameUUIDFromBytes((it.step() + " " + it.what()).getBytes(StandardCharsets.UTF_8));
        notices.tell(News.of(NoticeKind.PETITION, it.petition(), thing, it.caseNumber()), people);
    }
}
