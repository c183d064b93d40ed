package org.gridwrit.notice;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.identity.Addressees;
import org.gridwrit.shared.Times;
import org.gridwrit.statistics.FiguresDiffered;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells the administrators of the city and of the region that figures are not their lists, once a day.
@Component
class FiguresHerald {
    private final Notices notices;
    private final Addressees addressees;

    FiguresHerald(Notices notices, Addressees addressees) {
        this.notices = notices;
        this.addressees = addressees;
    }

    @ApplicationModuleListener
    void differed(FiguresDiffered it) {
        var day = LocalDate.ofInstant(it.at(), Times.CHINA);
        var thing = UUID.nameUUIDFromBytes(("figures " + it.city() + " " + day).getBytes(StandardCharsets.UTF_8));
        notices.tell(new News(NoticeKind.FIGURES, thing, null, null, 1), addressees.administrators(it.city()));
    }
}
