package org.gridwrit.payout.roster;

import org.gridwrit.payout.plan.Rank;
import org.gridwrit.shared.Fen;

/// What the lines of one rank that count add up to.
public record RankSum(Rank rank, int claims, Fen amount) {}
