package org.gridwrit.service;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.service.law.Result;

/// 送达经过 One attempt as it is shown.
///
/// @param service what was being served
/// @param by      who wrote it down
public record Tried(UUID service, Result result, LocalDate day, String words, String by) {}
