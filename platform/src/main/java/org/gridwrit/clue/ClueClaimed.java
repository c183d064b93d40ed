package org.gridwrit.clue;

import java.util.UUID;
import org.gridwrit.shared.Id;

/// 线索已登记 Published once for each clue.
///
/// @param town where it is, empty when nobody knows
/// @param by   the account that entered it; of the program for those that came with a report
public record ClueClaimed(Id clue, UUID caseId, String caseNumber, String court, String town, UUID by) {}
