package org.gridwrit.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridwrit.service.law.Attempt;
import org.gridwrit.service.law.Circumstance;
import org.gridwrit.service.law.DocumentKind;
import org.gridwrit.service.law.Standing;
import org.gridwrit.shared.Id;

/// 本案送达 Everything about service in one case, the oldest first.
public record Services(List<ServiceOfDocument> services, List<Tried> tried, List<Consent> consents) {
    public List<Tried> triedOf(Id service) {
        return tried.stream().filter(it -> it.service().equals(service.uuid())).toList();
    }

    /// What decides which modes are lawful for a document and an addressee now.
    Standing standing(
            UUID party,
            boolean organization,
            DocumentKind document,
            String title,
            Circumstance circumstance,
            boolean summary) {
        Map<UUID, ServiceOfDocument> same = services.stream()
                .filter(it -> it.isOfSame(party, document, title))
                .collect(Collectors.toMap(it -> it.id().uuid(), Function.identity()));
        var attempts = new ArrayList<Attempt>();
        for (var it : tried) {
            var of = same.get(it.service());
            if (of != null) attempts.add(new Attempt(of.mode(), it.result(), it.day()));
        }
        return new Standing(document, organization, circumstance, consents(party), summary, attempts);
    }

    /// What was begun after it for the same document and addressee and has not failed.
    public Optional<ServiceOfDocument> successor(ServiceOfDocument of) {
        return services.stream()
                .filter(it -> !it.id().equals(of.id()) && !it.openedAt().isBefore(of.openedAt()))
                .filter(it -> it.isOfSame(of.party(), of.document(), of.title()) && it.state() != State.FAILED)
                .findFirst();
    }

    public Standing standing(ServiceOfDocument of) {
        return standing(
                of.party(), of.organization(), of.document(), of.title(), of.circumstance(), of.summaryProcedure());
    }

    /// The last word counts.
    private boolean consents(UUID party) {
        var said = consents.stream().filter(it -> it.party().equals(party)).toList();
        return !said.isEmpty() && said.getLast().given();
    }
}
