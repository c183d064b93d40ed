package org.gridwrit.service;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.service.law.DocumentKind;
import org.gridwrit.service.law.Mode;
import org.gridwrit.shared.Id;

/// 已送达 Published once for each completed service.
///
/// @param servedOn from which day it counts
/// @param first    without an attempt that failed before, in whatever mode
public record DocumentServed(
        Id service, UUID caseId, String court, DocumentKind document, Mode mode, LocalDate servedOn, boolean first) {}
