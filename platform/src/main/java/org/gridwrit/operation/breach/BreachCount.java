package org.gridwrit.operation.breach;

import org.gridwrit.shared.Fen;

/// 限制消费监督统计 How many reports stand where, and the fines of those.
public record BreachCount(Breach.State state, long many, Fen fines) {}
