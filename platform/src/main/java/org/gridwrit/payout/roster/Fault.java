package org.gridwrit.payout.roster;

import java.io.Serializable;
import org.gridwrit.shared.Refusal;

/// 错行 What is wrong in a row of the sheet.
///
/// @param column its heading; empty for the row as a whole
public record Fault(int line, String column, Refusal why) implements Serializable {}
