package org.gridwrit.notice;

import java.util.List;
import org.gridwrit.identity.Addressees;
import org.gridwrit.training.CertificateEnding;
import org.gridwrit.training.RefresherProposed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// What one's own training asks for reaches the worker, and nobody else.
@Component
class TrainingHerald {
    private final Notices notices;
    private final Addressees addressees;

    TrainingHerald(Notices notices, Addressees addressees) {
        this.notices = notices;
        this.addressees = addressees;
    }

    @ApplicationModuleListener
    void proposed(RefresherProposed it) {
        var news = News.of(NoticeKind.COURSE, it.refresher(), it.refresher().uuid(), null);
        notices.tell(news, addressees.workers(List.of(it.worker())));
    }

    @ApplicationModuleListener
    void ending(CertificateEnding it) {
        var news = News.of(
                NoticeKind.CERTIFICATE, it.certificate(), it.certificate().uuid(), null);
        notices.tell(news, addressees.workers(List.of(it.worker())));
    }
}
