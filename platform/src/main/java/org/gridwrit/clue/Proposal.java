package org.gridwrit.clue;

import java.util.List;
import org.gridwrit.task.commission.Whereto;

/// 线索建议 What the grid of one debtor may be asked for next.
public record Proposal(Whereto to, List<NextTask> next) {}
