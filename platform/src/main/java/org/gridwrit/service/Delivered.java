package org.gridwrit.service;

import java.time.LocalDate;
import org.gridwrit.shared.Id;

/// 现场交付 What a grid worker reported as handed over to the addressee of a service, before the officer has said whether
/// that served.
///
/// @param day of the visit
public record Delivered(Id task, LocalDate day) {}
