package org.gridwrit.service;

import java.util.List;
import java.util.Optional;
import org.gridwrit.casefile.Party;
import org.gridwrit.service.law.Attempt;
import org.gridwrit.service.law.Circumstance;
import org.gridwrit.service.law.DocumentKind;
import org.gridwrit.service.law.Mode;
import org.gridwrit.service.law.Offer;

/// 送达方式的选择 Before somebody chooses a mode: what is lawful now, what is not and why, what has been tried.
///
/// @param proposed the next lawful mode; none when nothing can be served any more
public record Composed(
        Party party,
        DocumentKind document,
        String title,
        Circumstance circumstance,
        boolean summaryProcedure,
        List<Offer> offers,
        Optional<Mode> proposed,
        List<Attempt> attempts) {}
