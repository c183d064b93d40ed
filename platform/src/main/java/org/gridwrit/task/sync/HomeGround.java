package org.gridwrit.task.sync;

import java.util.List;

/// 责任范围 What a worker looks after, and where that is.
///
/// @param maps the counties the grids lie in
record HomeGround(List<FieldChanges.Held> grids, List<CountyShape> maps) {}
