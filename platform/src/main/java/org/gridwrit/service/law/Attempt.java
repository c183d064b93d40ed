package org.gridwrit.service.law;

import java.time.LocalDate;

/// 送达经过 One attempt that did not serve.
public record Attempt(Mode mode, Result result, LocalDate day) {}
