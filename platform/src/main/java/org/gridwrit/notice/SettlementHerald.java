package org.gridwrit.notice;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.gridwrit.settlement.InstalmentDue;
import org.gridwrit.settlement.InstalmentDue.When;
import org.gridwrit.settlement.SettlementPerformed;
import org.gridwrit.shared.Id;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Instalments that come and those that are late, each once, and that a settlement has been performed: the officer may
/// close the case (法释〔2018〕3号 8). The day itself is on the page of the day; told as well, it would be a third time.
@Component
class SettlementHerald {
    private final Notices notices;
    private final Officers officers;

    SettlementHerald(Notices notices, Officers officers) {
        this.notices = notices;
        this.officers = officers;
    }

    @ApplicationModuleListener
    void due(InstalmentDue it) {
        if (it.when() == When.TODAY) return;
        tell(it.settlement(), it.thing(), it.caseId(), it.caseNumber(), it.court());
    }

    @ApplicationModuleListener
    void performed(SettlementPerformed it) {
        var thing =
                UUID.nameUUIDFromBytes((it.settlement() + " performed " + it.day()).getBytes(StandardCharsets.UTF_8));
        tell(it.settlement(), thing, it.caseId(), it.caseNumber(), it.court());
    }

    private void tell(Id settlement, UUID thing, UUID casefile, String caseNumber, String court) {
        notices.tell(
                News.of(NoticeKind.SETTLEMENT, settlement, thing, caseNumber),
                officers.of(court, settlement.city(), casefile));
    }
}
