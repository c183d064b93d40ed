package org.gridwrit.training;

import java.util.UUID;
import org.gridwrit.shared.Id;

/// 已建议再学
public record RefresherProposed(Id refresher, UUID worker) {}
