package org.gridwrit.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.gridwrit.service.law.Circumstance;
import org.gridwrit.service.law.DocumentKind;
import org.gridwrit.service.law.Mode;
import org.gridwrit.service.law.ServiceReceipt;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 送达 One document, one addressee, one address, one mode.
///
/// @param court    the court's code
/// @param servedOn from which day the document counts as served; a public notice's lies ahead at first
/// @param receipt  送达回证, once served
/// @param dueOn    its last day, where the law sets one
public record ServiceOfDocument(
        Id id,
        String court,
        UUID caseId,
        String caseNumber,
        UUID party,
        String addressee,
        boolean organization,
        Circumstance circumstance,
        DocumentKind document,
        String title,
        boolean summaryProcedure,
        String address,
        Mode mode,
        State state,
        String openedBy,
        Instant openedAt,
        @Nullable LocalDate servedOn,
        @Nullable ServiceReceipt receipt,
        @Nullable String decidedBy,
        @Nullable LocalDate dueOn) {
    public Id casefile() {
        return new Id(id.city(), caseId);
    }

    public ZonedDateTime opened() {
        return openedAt.atZone(Times.CHINA);
    }

    /// The same for the same, in another way.
    NewService again(Mode other) {
        return new NewService(party, document, title, circumstance, summaryProcedure, address, other);
    }

    /// 公告期内
    public boolean isRunning(LocalDate today) {
        return servedOn != null && servedOn.isAfter(today);
    }

    /// By hand to that person, on that day or before it.
    boolean isCarriedTo(String visited, LocalDate day) {
        return mode.isByHand() && addressee.equals(visited) && !day.isBefore(opened().toLocalDate());
    }

    /// The same document for the same addressee, whatever the way.
    boolean isOfSame(UUID addressee, DocumentKind kind, String named) {
        return party.equals(addressee) && document == kind && title.equals(named);
    }
}
