package org.gridwrit.task;

import java.util.List;
import org.gridwrit.shared.Id;

/// What became of a batch: sent to workers, or waiting for a dispatcher. What was open already is in neither list.
public record Planned(List<Id> dispatched, List<Id> waiting) {}
